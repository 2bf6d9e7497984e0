/// Words that some sources do not use, with the reason why.
struct Ban {
  var reason: String
  /// As written in code; a letter at an end does not continue a longer word.
  var words: [String]
}

extension Ban {
  static let effects = Ban(
    reason: "performs an effect, which a pure target leaves to the executable",
    words: [
      "async", "await", "Task", "actor", "Date(", "Date.now", "UUID(", ".random", ".shuffled(",
      ".randomElement(",
      "print(", "readLine(", "ContinuousClock", "SystemRandomNumberGenerator",
    ])

  static let traps = Ban(
    reason: "can end the program on data from outside", words: ["try!", "as!", "fatalError("])

  static let writes = Ban(
    reason: "writes to the portal, which only Sending does",
    words: [
      "createBatch(", "updateBatch(", "archiveBatch(", "createAssociations(", "archiveAssociationLabels(",
      "archiveAssociations(", "createImport(", "writeBatch(",
    ])

  static let globalQueues = Ban(
    reason: "starts the thread pool of Dispatch, which then wakes up once a second",
    words: [
      "Task {", "Task.detached {", "Task.sleep", ".global(", "concurrentPerform", "DispatchSource",
      "attributes: .concurrent",
    ])

  static let locales = Ban(
    reason: "asks ICU, of whose data the release program has one table",
    words: [
      "DateFormatter", "NumberFormatter", "ISO8601DateFormatter", "ByteCountFormatter", "TimeZone",
      "Calendar", "Locale.", "Locale(", ".formatted(", ".localizedStandardCompare(", ".localizedCompare(",
      ".capitalized",
      ".applyingTransform(", ".enumerateSubstrings(",
    ])

  /// `.up` and the like are ways to move as well, and not among them.
  static let keys = Ban(
    reason: "handles a key outside the key table",
    words: [
      ".character", ".control", ".function", ".enter", ".tab", ".backTab", ".escape", ".backspace",
    ])
}
