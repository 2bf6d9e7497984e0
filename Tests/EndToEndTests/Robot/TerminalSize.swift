struct TerminalSize: Equatable, Sendable {
  var columns: Int
  var rows: Int

  static let standard = TerminalSize(columns: 80, rows: 24)
  static let wide = TerminalSize(columns: 140, rows: 40)
}
