import Foundation

/// OSC 52: the terminal puts text on the clipboard of the machine at which the person sits, through any number of SSH
/// connections.
struct ClipboardSequence: Hashable {
  /// Some terminals cut off longer texts.
  static let mostBytes = 74_000
  /// Terminals that have no clipboard, and may print what they do not know.
  private static let without = ["linux", "vt", "dumb", "cons", "ansi"]

  let bytes: [UInt8]

  /// Nil for a text that is too long, and for a terminal without a clipboard.
  init?(_ text: [UInt8], environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    guard text.count <= Self.mostBytes, !Self.without.contains(where: terminal.hasPrefix) else { return nil }
    let sequence = "\u{1B}]52;c;\(Data(text).base64EncodedString())\u{1B}\\"
    let isInTmux = !(environment["TMUX"] ?? "").isEmpty
    bytes = Array((isInTmux ? sequence + Self.passedThrough(sequence) : sequence).utf8)
  }

  /// tmux takes the plain form where `set-clipboard` is on, and hands this one on where `allow-passthrough` is.
  private static func passedThrough(_ sequence: String) -> String {
    "\u{1B}Ptmux;" + sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
  }
}
