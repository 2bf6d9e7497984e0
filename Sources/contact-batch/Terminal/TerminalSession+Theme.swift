import CNcurses
import TerminalUI

extension TerminalSession {
  /// Has things look as was chosen. Where nothing was, the terminal is asked for its background, and what it answers
  /// comes as an event; until then the environment may say it.
  func use(_ choice: ThemeChoice, environment: [String: String]) {
    screen.theme.chosen = choice.colors
    if let background = choice.background {
      screen.theme.background = background
      return
    }
    // Its palette is its own, and it takes no question.
    if environment["TERM"] == "linux" {
      screen.theme.background = .dark
      return
    }
    screen.theme.background = Theme.Background(colorVariable: environment["COLORFGBG"])
    guard screen.theme.depth != .none, unknownTerminal == nil, environment["TERM"] != "dumb" else { return }
    cncurses_ask_background()
    backgroundAsked = MonotonicClock.now()
  }

  /// An answer that comes later than this changes nothing any more, in milliseconds.
  private static let patience: Int64 = 2_000

  /// - Returns: whether things look different now.
  func take(_ background: Theme.Background) -> Bool {
    guard let asked = backgroundAsked, MonotonicClock.now() - asked < Self.patience else { return false }
    backgroundAsked = nil
    defer { screen.theme.background = background }
    return screen.theme.background != background
  }
}
