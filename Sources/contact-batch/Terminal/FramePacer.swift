/// Keeps what happens by itself from painting more than four times a second: over a slow line each frame is
/// something that keys wait behind. What a person does is painted at once.
struct FramePacer {
  /// Milliseconds.
  private let interval: Int64
  private var lastFrame: Int64?
  /// When the frame that is owed is to be painted; nil while none is.
  private(set) var due: Int64?

  init(interval: Int64 = 250) {
    self.interval = interval
  }

  /// Asks for a frame that may wait.
  /// - Returns: whether it is to be painted now; else it is due later.
  mutating func asksToPaint(at now: Int64) -> Bool {
    guard let lastFrame, now - lastFrame < interval else { return true }
    due = due ?? lastFrame + interval
    return false
  }

  /// Whether the frame that is owed is to be painted now.
  func isDue(at now: Int64) -> Bool {
    due.map { $0 <= now } ?? false
  }

  /// A frame was painted, and shows everything.
  mutating func painted(at now: Int64) {
    (lastFrame, due) = (now, nil)
  }
}
