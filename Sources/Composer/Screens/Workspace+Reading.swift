import ContactsModel
import Drafts

/// What a text means as a value.
extension Workspace {
  func reading(of text: String, as property: String) -> ValueReading {
    guard let entry = knownEntry(property) else { return .asTyped }
    return ValueReader(entry, isComplete: catalogue.isComplete, now: now).read(text)
  }

  /// The problems of a value by itself.
  func problems(ofValue value: String, named name: String) -> [Problem] {
    Rules.problems(of: ContactInput(properties: [Property(name, value)]), catalogue: catalogue)
      .filter { $0.path == .property(name) }
  }

  /// The reading in words, where it says more than the text does.
  func readingWords(of text: String, as property: String) -> (text: String, isClear: Bool)? {
    switch reading(of: text, as: property) {
    case .asTyped: return nil
    case .one(let value):
      let form = knownEntry(property)?.form
      return words(of: value, typed: text, isTime: form == .date || form == .datetime).map { ($0, true) }
    case .several(let values): return (Self.words(of: values), false)
    }
  }

  static func words(of values: [ReadValue]) -> String {
    let shown = values.map { $0.shown == $0.stored ? $0.stored : "\($0.shown) (\($0.stored))" }
    return "can be \(shown.joined(separator: " or ")): write it so that it is one"
  }

  private func words(of value: ReadValue, typed text: String, isTime: Bool) -> String? {
    let isSame = value.stored == text
    if isTime { return isSame ? value.shown : "\(value.shown), stored as \(value.stored)" }
    let label = value.shown == value.stored ? "" : "  (\(value.shown))"
    return isSame ? nil : "reads as \(value.stored)\(label)"
  }
}
