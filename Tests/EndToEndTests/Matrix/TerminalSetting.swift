import Testing

/// A terminal as support staff have one: its name, its size, whether it has UTF-8, and whether colours are refused.
struct TerminalSetting: Sendable, CustomTestStringConvertible {
  var terminal = "xterm-256color"
  var size = TerminalSize.standard
  var hasUTF8 = true
  var refusesColours = false
  /// What is said of its background.
  var background: String?

  var arguments: [String] { background.map { ["--theme", $0] } ?? [] }

  /// All descriptions that a plain Debian brings and people use. The last two have no colours.
  static let terminals = ["xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "vt220"]
  static let small = TerminalSize(columns: 60, rows: 16)

  /// Every terminal at the usual size, and all pairs of what is left.
  static let all =
    terminals.map { TerminalSetting(terminal: $0) } + [
      TerminalSetting(hasUTF8: false), TerminalSetting(terminal: "linux", hasUTF8: false),
      TerminalSetting(terminal: "vt100", hasUTF8: false), TerminalSetting(refusesColours: true),
      TerminalSetting(terminal: "screen", refusesColours: true),
      TerminalSetting(terminal: "linux", refusesColours: true),
      TerminalSetting(terminal: "tmux-256color", hasUTF8: false, refusesColours: true),
      TerminalSetting(size: small), TerminalSetting(terminal: "vt100", size: small, hasUTF8: false),
      TerminalSetting(terminal: "linux", size: small, refusesColours: true),
      TerminalSetting(terminal: "screen", size: small, hasUTF8: false),
      TerminalSetting(terminal: "tmux-256color", size: .wide),
      TerminalSetting(terminal: "vt220", size: .wide),
      TerminalSetting(terminal: "xterm", size: .wide, hasUTF8: false),
      TerminalSetting(size: .wide, hasUTF8: false, refusesColours: true),
      TerminalSetting(background: "dark"), TerminalSetting(background: "light"),
      TerminalSetting(terminal: "xterm", background: "dark"),
      TerminalSetting(size: .wide, background: "dark"),
      TerminalSetting(size: .wide, background: "light"),
    ]

  var hasColours: Bool { !refusesColours && !terminal.hasPrefix("vt") }

  /// What terminals share that must look the same.
  var look: String {
    let characters = hasUTF8 ? terminal == "linux" ? "console" : "utf8" : "ascii"
    return "\(size.columns)x\(size.rows)-\(characters)-\(hasColours ? background ?? known : "mono")"
  }

  /// The Linux console is dark.
  private var known: String { terminal == "linux" ? "dark" : "colour" }

  var environment: [String: String] {
    var environment = ["TERM": terminal]
    if !hasUTF8 { environment.merge(["LANG": "C", "LC_ALL": "C"]) { $1 } }
    if refusesColours { environment["NO_COLOR"] = "1" }
    return environment
  }

  var testDescription: String {
    "\(terminal) \(size.columns)x\(size.rows)\(hasUTF8 ? "" : " LC_ALL=C")\(refusesColours ? " NO_COLOR" : "")"
  }
}
