/// Takes comments and the text of string literals out of Swift source, keeping its lines. Code inside of
/// interpolations stays.
struct SwiftCode {
  private let source: [UInt8]
  private var position = 0
  private var code: [UInt8] = []
  private var literals: [Literal] = []

  /// The text of a string literal, each interpolation in it a sign that is nothing else.
  struct Literal {
    static let interpolation: Character = "\u{FFFC}"

    let line: Int
    let text: String
  }

  static func blanked(_ source: String) -> String {
    var scanner = SwiftCode(source: Array(source.utf8))
    scanner.scanCode(endsAtParenthesis: false)
    return String(decoding: scanner.code, as: UTF8.self)
  }

  static func literals(_ source: String) -> [Literal] {
    var scanner = SwiftCode(source: Array(source.utf8))
    scanner.scanCode(endsAtParenthesis: false)
    return scanner.literals
  }

  private init(source: [UInt8]) {
    self.source = source
    code.reserveCapacity(source.count)
  }

  private mutating func scanCode(endsAtParenthesis: Bool) {
    var depth = 0
    while position < source.count {
      if isAt("//") {
        while position < source.count, source[position] != newline { position += 1 }
      } else if isAt("/*") {
        skipBlockComment()
      } else if let delimiter = StringDelimiter(at: position, in: source) {
        scanString(delimiter)
      } else {
        depth += isAt("(") ? 1 : isAt(")") ? -1 : 0
        if endsAtParenthesis, depth < 0 { return }
        code.append(source[position])
        position += 1
      }
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if isAt("/*") {
        depth += 1
        skip(2)
      } else if isAt("*/") {
        depth -= 1
        skip(2)
      } else {
        skip(1)
      }
    } while depth > 0 && position < source.count
  }

  private mutating func scanString(_ delimiter: StringDelimiter) {
    let line = code.count { $0 == newline } + 1
    var text: [UInt8] = []
    skip(delimiter.opening.utf8.count)
    code.append(quote)
    while position < source.count {
      if isAt(delimiter.closing) {
        skip(delimiter.closing.utf8.count)
        break
      } else if isAt(delimiter.interpolation) {
        skip(delimiter.interpolation.utf8.count)
        text += Array(String(Literal.interpolation).utf8)
        scanCode(endsAtParenthesis: true)
        skip(1)
      } else if isAt(delimiter.escape) {
        skip(delimiter.escape.utf8.count + 1)
      } else if source[position] == newline, !delimiter.isMultiline {
        break
      } else {
        text.append(source[position])
        skip(1)
      }
    }
    code.append(quote)
    literals.append(Literal(line: line, text: String(decoding: text, as: UTF8.self)))
  }

  /// Leaves bytes out, apart from the ends of lines.
  private mutating func skip(_ count: Int) {
    let end = min(source.count, position + count)
    for index in position..<end where source[index] == newline { code.append(newline) }
    position = end
  }

  private func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { source[position...].starts(with: $0) }
  }

  private func isAt(_ text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")

/// The quotes of a string literal: one or three, with any number of `#`.
private struct StringDelimiter {
  let opening: String
  let closing: String
  /// What an escaped character begins with, and an interpolation.
  let escape: String
  let interpolation: String
  let isMultiline: Bool

  init?(at position: Int, in source: [UInt8]) {
    guard source[position] == quote || source[position] == UInt8(ascii: "#") else { return nil }
    let count = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quotes = source[(position + count)...].prefix(3)
    guard quotes.first == quote else { return nil }
    isMultiline = quotes.count == 3 && quotes.allSatisfy { $0 == quote }
    let hashes = String(repeating: "#", count: count)
    let mark = isMultiline ? "\"\"\"" : "\""
    opening = hashes + mark
    closing = mark + hashes
    escape = "\\" + hashes
    interpolation = escape + "("
  }
}
