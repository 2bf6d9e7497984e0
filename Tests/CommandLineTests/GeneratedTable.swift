import Drafts
import Foundation
import HostileText

/// A table as some program might write it, made up from a seed.
struct GeneratedTable {
  private static let separators = [",", ";", "\t", "|"]
  private static let lineEnds = ["\n", "\r\n", "\r", "\r\r\n"]
  private static let titles = ["firstname", "lastname", "city", "company", "message", "jobtitle"]
  private static let words = [
    "Ivo", "Maren", "Lind & Sohn", "Zoë", "Čermák", "Köln", "北京", "a \"quoted\" word", "two\nlines",
    "three\r\nlines",
    "old\rline", "one, two", "one; two", "one | two", "tab\tbed", "\"", "x\"y", ",", ";", "end\"", "7", "été",
    "😀",
  ]
  private static let western = words.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x100 } }
  private static let notes = [
    "Notes:", "Guests of the spring fair", "# made by hand", "A remark, \"quoted\", of a program",
  ]

  let separator: String
  let bytes: [UInt8]
  /// As Python calls it.
  let encoding: String
  let options: ImportOptions
  let header: [String]

  init(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 104_729)
    let separator = random.pick(Self.separators)
    let lineEnd = random.pick(Self.lineEnds)
    let encoding = random.pick(["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-16", "cp1252", "cp1250"])
    let header = (["email"] + Self.titles.shuffled(using: &random).prefix(1 + random.below(5))).shuffled(
      using: &random)
    let words =
      encoding == "cp1252"
      ? Self.western : encoding == "cp1250" ? ["Ivo", "Jiří", "Čermák", "Łukasz"] : Self.words
    var lines = Self.linesAbove(separator, &random)
    lines.append(Self.row(header, separator, &random))
    for number in 0..<(1 + random.below(6)) {
      let values = header.map { title in
        title == "email" ? "p\(number)@lind.example" : random.below(5) == 0 ? "" : random.pick(words)
      }
      lines.append(Self.row(values, separator, &random))
      if random.below(8) == 0 { lines.append("") }
    }
    let end = random.pick([lineEnd, lineEnd, ""]) + random.pick(["", "", "\u{1A}"])
    bytes = Self.encoded(lines.joined(separator: lineEnd) + end, encoding)
    (self.separator, self.encoding, self.header) = (separator, encoding, header)
    options = ImportOptions(encoding: encoding == "cp1250" ? TextEncoding(named: encoding) : nil)
  }

  private static func linesAbove(_ separator: String, _ random: inout SeededGenerator) -> [String] {
    switch random.below(4) {
    case 0: ["sep=\(separator)"]
    case 1:
      (0...random.below(2)).map { _ in row([random.pick(notes)], separator, &random) }
        + (random.below(2) == 0 ? [""] : [])
    default: []
    }
  }

  private static func row(_ values: [String], _ separator: String, _ random: inout SeededGenerator) -> String
  {
    let quotesAll = random.below(3) == 0
    return values.map { value in
      let needsQuotes = value.contains { $0 == "\"" || $0.isNewline || String($0) == separator }
      // Some programs leave quotes inside a field as they are.
      let isLoose =
        needsQuotes && value.first != "\"" && !value.contains { $0.isNewline || String($0) == separator }
      guard quotesAll || needsQuotes, !(isLoose && random.below(2) == 0) else { return value }
      return "\"\(value.replacing("\"", with: "\"\""))\""
    }.joined(separator: separator)
  }

  private static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "utf-8": Array(text.utf8)
    case "utf-8-sig": [0xEF, 0xBB, 0xBF] + text.utf8
    case "utf-16-be": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "utf-16-le": text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "utf-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "cp1250": Array(text.data(using: .windowsCP1250) ?? Data())
    default: Array(text.data(using: .windowsCP1252) ?? Data())
    }
  }
}
