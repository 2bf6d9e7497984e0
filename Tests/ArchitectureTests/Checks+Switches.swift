extension Checks {
  /// Switches over what bears one of these names that have a `default`: there a new case is not missed. The source is
  /// laid out as the formatter does it, so that the branches of a switch stand below its first letter.
  static func defaults(_ file: SourceFile, over subjects: Set<String>) -> [String] {
    var open: [(indent: Int, subject: Substring)] = []
    var found: [String] = []
    for (number, line) in numbered(file.code) {
      let indent = line.prefix { $0 == " " }.count
      if let subject = switched(in: line) {
        open.append((indent, subject))
      } else if line.dropFirst(indent).hasPrefix("}"), open.last?.indent == indent {
        open.removeLast()
      } else if line.dropFirst(indent).hasPrefix("default:"), let top = open.last, top.indent == indent,
        subjects.contains(String(top.subject))
      {
        found.append("\(file.place(number)): a `default` hides what a new \(top.subject) means")
      }
    }
    return found
  }

  /// The last name of what a line begins to switch over: of `switch self.message {` it is `message`.
  private static func switched(in line: String) -> Substring? {
    line.firstMatch(of: /\bswitch (?:.*[^\w])?(\w+) \{$/)?.output.1
  }

  /// The names of the types that a file declares for others to use.
  static func types(_ file: SourceFile) -> [String] {
    SourceFile.lines(file.code).compactMap { line in
      line.firstMatch(of: /^(?:public |package )?(?:struct|enum|protocol|final class) (\w+)/)
        .map { String($0.output.1) }
    }
  }
}
