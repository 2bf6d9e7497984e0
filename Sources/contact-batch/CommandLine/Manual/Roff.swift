/// A manual page as it is written for `man`, line by line.
struct Roff: Equatable {
  private(set) var text = ""

  mutating func title(_ name: String, section: Int, source: String) {
    add(".TH \(quoted(name.uppercased())) \(section) \"\" \(quoted(source))")
  }

  mutating func heading(_ title: String) { add(".SH \(quoted(title))") }

  mutating func subheading(_ title: String) { add(".SS \(quoted(title))") }

  mutating func paragraph(_ words: String) {
    add(".PP")
    add(Self.escaped(words))
  }

  /// A term in bold, and what it means indented under it.
  mutating func entry(_ term: String, _ meaning: String) {
    add(".TP")
    add("\\fB\(Self.escaped(term))\\fR")
    add(Self.escaped(meaning))
  }

  /// Lines that stay as they are.
  mutating func example(_ lines: [String]) {
    add(".PP")
    add(".nf")
    for line in lines { add(Self.escaped(line)) }
    add(".fi")
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  private func quoted(_ words: String) -> String {
    "\"" + Self.escaped(words).replacing("\"", with: "\\(dq") + "\""
  }

  /// Backslashes, dashes that are typed, what is not ASCII, and what a line may not begin with.
  static func escaped(_ words: String) -> String {
    let plain = words.replacing("\\", with: "\\e").replacing("-", with: "\\-").unicodeScalars
      .map { $0.isASCII ? String($0) : "\\[u\(Self.code(of: $0))]" }.joined()
    return plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }

  /// At least four hexadecimal digits.
  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
