import Glibc

extension Checks {
  /// Switches over what bears one of these names that have a `default`: there a new case is not missed. The source is
  /// laid out as the formatter does it, so that the branches of a switch stand below its first letter.
  ///
  /// A switch over `self` is one over the last word of the type's name: `intent` in `extension ViewIntent`.
  static func defaults(_ file: SourceFile, over subjects: Set<String>) -> [String] {
    var open: [(indent: Int, subjects: Set<String>)] = []
    var types: [(indent: Int, word: String)] = []
    var found: [String] = []
    for (number, line) in numbered(file.code) {
      let indent = line.prefix { $0 == " " }.count
      if let word = lastWordOfType(in: line) {
        types = types.filter { $0.indent < indent } + [(indent, word)]
      }
      if let switched = switched(in: line) {
        let type = types.last { $0.indent < indent }.map { [$0.word] } ?? []
        open.append((indent, switched.contains("self") ? switched.union(type) : switched))
      } else if line.dropFirst(indent).hasPrefix("}"), open.last?.indent == indent {
        open.removeLast()
      } else if line.dropFirst(indent).hasPrefix("default:"), let top = open.last, top.indent == indent {
        found += top.subjects.intersection(subjects).sorted().map {
          "\(file.place(number)): a `default` hides what a new \($0) means"
        }
      }
    }
    return found
  }

  /// The last names of what a line begins to switch over: `message` of `switch self.message {`, each of a tuple, and the
  /// function of a call.
  private static func switched(in line: String) -> Set<String>? {
    guard let subject = line.firstMatch(of: /\bswitch (.+) \{$/)?.output.1 else { return nil }
    let parts = subject.hasPrefix("(") ? subject.dropFirst().dropLast().split(separator: ",") : [subject]
    return Set(
      parts.compactMap { part in
        let name = part.prefix { $0 != "(" }
        return name.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.last.map(String.init)
      })
  }

  private static let declarations = ["enum ", "struct ", "extension ", "protocol ", "class "]

  /// Of the type that a line declares or extends: `event` of `enum Event {` and of `extension OutgoingJob.Event {`.
  private static func lastWordOfType(in line: String) -> String? {
    guard declarations.contains(where: { strstr(line, $0) != nil }) else { return nil }
    let name = line.firstMatch(of: /^ *(?:\w+ )*(?:enum|struct|extension|protocol|class) ([\w.]+)/)?.output.1
    guard let name, let start = name.lastIndex(where: \.isUppercase) else { return nil }
    return name[start...].lowercased()
  }

  /// The names of the types that a file declares for others to use.
  static func types(_ file: SourceFile) -> [String] {
    SourceFile.lines(file.code).compactMap { line in
      line.firstMatch(of: /^(?:public |package )?(?:struct|enum|protocol|final class) (\w+)/)
        .map { String($0.output.1) }
    }
  }
}
