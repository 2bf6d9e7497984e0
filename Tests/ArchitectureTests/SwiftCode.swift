/// Takes comments and the text of string literals out of Swift source, keeping its lines. Code inside of
/// interpolations stays.
struct SwiftCode {
  private var rest: Substring
  private var code = ""

  static func blanked(_ source: String) -> String {
    var scanner = SwiftCode(rest: source[...])
    scanner.scanCode(endsAtParenthesis: false)
    return scanner.code
  }

  private init(rest: Substring) {
    self.rest = rest
  }

  private mutating func scanCode(endsAtParenthesis: Bool) {
    var depth = 0
    while let next = rest.first {
      if rest.hasPrefix("//") {
        skipLineComment()
      } else if rest.hasPrefix("/*") {
        skipBlockComment()
      } else if let delimiter = StringDelimiter(startOf: rest) {
        scanString(delimiter)
      } else {
        depth += next == "(" ? 1 : next == ")" ? -1 : 0
        if endsAtParenthesis, depth < 0 { return }
        code.append(next)
        rest.removeFirst()
      }
    }
  }

  private mutating func skipLineComment() {
    rest = rest.drop { $0 != "\n" }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if rest.hasPrefix("/*") {
        depth += 1
        skip(2)
      } else if rest.hasPrefix("*/") {
        depth -= 1
        skip(2)
      } else {
        skip(1)
      }
    } while depth > 0 && !rest.isEmpty
  }

  private mutating func scanString(_ delimiter: StringDelimiter) {
    skip(delimiter.opening.count)
    code.append("\"")
    while !rest.isEmpty {
      if rest.hasPrefix(delimiter.closing) {
        skip(delimiter.closing.count)
        break
      } else if rest.hasPrefix(delimiter.escape + "(") {
        skip(delimiter.escape.count + 1)
        scanCode(endsAtParenthesis: true)
        skip(1)
      } else if rest.hasPrefix(delimiter.escape) {
        skip(delimiter.escape.count + 1)
      } else if rest.first == "\n", !delimiter.isMultiline {
        break
      } else {
        skip(1)
      }
    }
    code.append("\"")
  }

  /// Leaves characters out, apart from the ends of lines.
  private mutating func skip(_ count: Int) {
    code += rest.prefix(count).filter { $0 == "\n" }
    rest = rest.dropFirst(count)
  }
}

/// The quotes of a string literal: one or three, with any number of `#`.
private struct StringDelimiter {
  let opening: String
  let closing: String
  /// What an interpolation or an escaped character begins with.
  let escape: String
  let isMultiline: Bool

  init?(startOf text: Substring) {
    let hashes = String(text.prefix { $0 == "#" })
    let quotes = text.dropFirst(hashes.count)
    guard quotes.first == "\"" else { return nil }
    isMultiline = quotes.hasPrefix("\"\"\"")
    let quote = isMultiline ? "\"\"\"" : "\""
    opening = hashes + quote
    closing = quote + hashes
    escape = "\\" + hashes
  }
}
