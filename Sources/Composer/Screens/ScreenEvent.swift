/// What a screen is asked to do, by a key, a click or the way that led there.
enum ScreenEvent: Hashable, Sendable {
  /// It has come on screen.
  case shown
  case move(Motion)
  /// Goes to a line of the focused pane, counted from 0.
  case select(line: Int)
  case asked(ScreenIntent)
  case plan(PlanIntent)
  case results(ResultsIntent)
  /// Goes to the next place in the focused pane that holds a text: forwards by 1, backwards by -1.
  case search(String, by: Int)
}
