import Glibc
import KeyMentions

/// Each check gives the places that break it, one a line: `PATH:LINE: what is wrong`.
enum Checks {
  static func imports(_ file: SourceFile, _ rule: TargetRule) -> [String] {
    numbered(file.code).compactMap { number, line in
      guard strstr(line, "import") != nil, let module = importedModule(line), !rule.imports.contains(module)
      else { return nil }
      return "\(file.place(number)): \(rule.name) does not import \(module)"
    }
  }

  static func bans(_ file: SourceFile, _ ban: Ban) -> [String] {
    // Most words are nowhere in a file, which a search for plain bytes tells soonest.
    let code = file.code
    let words = ban.words.filter { strstr(code, $0) != nil }
    guard !words.isEmpty else { return [] }
    return numbered(code).flatMap { number, line in
      words.filter { occurs($0, in: line) }.map { "\(file.place(number)): `\($0)` \(ban.reason)" }
    }
  }

  /// Literals in which a key is spelled.
  static func keyMentions(_ file: SourceFile) -> [String] {
    file.literals.flatMap { literal in
      KeyMentions.all(in: literal.text).map { "\(file.place(literal.line)): `\($0)` spells a key" }
    }
  }

  static func length(_ file: SourceFile, most: Int) -> [String] {
    file.lineCount > most ? ["\(file.path): \(file.lineCount) lines, at most \(most)"] : []
  }

  /// The module that a line imports, whatever stands around it: attributes, access, kind and member.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let keyword = words.firstIndex(of: "import"),
      words[..<keyword].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    let rest = words[(keyword + 1)...].drop { kinds.contains($0) }
    return rest.first?.split(whereSeparator: { $0 == "." || $0 == ";" }).first.map(String.init)
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]

  static func numbered(_ code: String) -> [(number: Int, line: String)] {
    SourceFile.lines(code).enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// Whether a word stands in a line, not as a part of a longer one.
  static func occurs(_ word: String, in line: String) -> Bool {
    line.ranges(of: word).contains { range in
      let before = line[..<range.lowerBound].last
      let after = line[range.upperBound...].first
      let startsInside = continuesWord(word.first) && continuesWord(before)
      let endsInside = continuesWord(word.last) && continuesWord(after)
      return !startsInside && !endsInside
    }
  }

  private static func continuesWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }
}
