import TerminalUI

/// How things are to look, as far as a person says so.
struct ThemeChoice: Equatable, Sendable {
  enum Mode: String, CaseIterable, Sendable {
    /// As the terminal's background is.
    case auto
    case dark, light
  }

  var mode = Mode.auto
  var colors: [Role: Attributes] = [:]

  /// Nil where the terminal may be asked.
  var background: Theme.Background? {
    switch mode {
    case .auto: nil
    case .dark: .dark
    case .light: .light
    }
  }

  /// With what is said for this once.
  func choosing(_ mode: Mode?) -> Self {
    var choice = self
    if let mode { choice.mode = mode }
    return choice
  }
}
