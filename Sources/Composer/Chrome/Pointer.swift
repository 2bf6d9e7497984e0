import TerminalUI

/// The mouse.
struct Pointer: Sendable {
  /// The program listens to it.
  var isUsed: Bool
  /// Where it was pressed last, and when in milliseconds; nil after a double click.
  private var last: (place: Point, at: Int64)?

  /// Milliseconds within which two clicks on a place are a double click.
  private static let doubleClick: Int64 = 400
  static let wheelLines = 3

  init(isUsed: Bool) { self.isUsed = isUsed }

  /// - Returns: whether it is the second click of two.
  mutating func press(at place: Point, at now: Int64) -> Bool {
    let isSecond = last.map { $0.place == place && now - $0.at <= Self.doubleClick } ?? false
    last = isSecond ? nil : (place, now)
    return isSecond
  }
}
