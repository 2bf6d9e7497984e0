@testable import SandboxCRM

extension ParsedJSON {
  var string: String? {
    if case .string(let text) = kind { text } else { nil }
  }

  var integer: Int? {
    if case .number(let text) = kind { Int(text) } else { nil }
  }

  var list: [ParsedJSON] {
    if case .array(let elements) = kind { elements } else { [] }
  }

  var names: [String] {
    if case .object(let members) = kind { members.map(\.name) } else { [] }
  }

  /// The member at the end of a path of names.
  func at(_ path: String...) -> ParsedJSON? {
    path.reduce(self as ParsedJSON?) { value, name in value?[name] }
  }

  func strings(at path: String...) -> [String] {
    (path.reduce(self as ParsedJSON?) { value, name in value?[name] })?.list.compactMap(\.string) ?? []
  }
}
