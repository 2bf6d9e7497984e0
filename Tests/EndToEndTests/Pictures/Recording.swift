import Foundation

/// A session as an asciinema cast: what the program wrote, at the pace of a person who shows it.
struct Recording {
  private var lines: [String] = []
  private var time = 0.0
  private var taken = 0
  let size: TerminalSize

  init(size: TerminalSize) {
    self.size = size
  }

  /// Takes what the program has written since the last time, as if it came `seconds` later.
  mutating func take(from app: TerminalApp, after seconds: Double) {
    time += seconds
    let bytes = app.output[taken...]
    taken = app.output.count
    guard !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    lines.append("[\(Self.number(time)), \"o\", \(Self.quoted(text))]")
  }

  /// The cast, in version 2 of the format.
  var text: String {
    let header = "{\"version\": 2, \"width\": \(size.columns), \"height\": \(size.rows)}"
    return ([header] + lines + [""]).joined(separator: "\n")
  }

  private static func number(_ seconds: Double) -> String { String(format: "%.2f", seconds) }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += String(format: "\\u%04x", scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
