import Drafts
import Testing

/// A file as it is found in the wild, and what an import makes of it: contacts, and which line is not as it should be.
struct ImportCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// `name=value` for each property of each contact.
  let contacts: [[String]]
  /// `line: rule`, with `?` behind warnings.
  let problems: [String]

  init(_ name: String, _ bytes: [UInt8], _ contacts: [[String]], _ problems: [String] = []) {
    self.name = name
    self.bytes = bytes
    self.contacts = contacts
    self.problems = problems
  }

  init(_ name: String, _ text: String, _ contacts: [[String]], _ problems: [String] = []) {
    self.init(name, Array(text.utf8), contacts, problems)
  }

  var testDescription: String { name }

  static let all = quoting + separators + lineEnds + shapes + encodings + otherForms + sizes

  static func utf16(_ text: String) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
