/// A span of time as people say it: `240 ms`, `4.2 s`, `1 min 20 s`, `1 h 5 min`.
enum ElapsedTime {
  /// With tenths of a second below a minute, in milliseconds below a second.
  static func words(_ milliseconds: Int64) -> String {
    if milliseconds < 1_000 { return "\(max(0, milliseconds)) ms" }
    guard milliseconds < 59_950 else { return roundedWords(milliseconds) }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }

  /// In whole seconds.
  static func roundedWords(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds + 500) / 1_000
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3_600: return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    default: return "\(seconds / 3_600) h \(seconds / 60 % 60) min"
    }
  }
}
