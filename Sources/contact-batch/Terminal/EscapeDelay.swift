/// How long an Esc waits for the rest of a sequence: short enough to be felt as a key, and long enough that no arrow is
/// split on its way.
struct EscapeDelay: Hashable {
  /// With the frame that follows a person waits at most 50.
  private static let local: Int64 = 40
  private static let overNetwork: Int64 = 200
  private static let onSlowLine: Int64 = 1_000
  private static let longest: Int64 = 5_000

  let milliseconds: Int64

  /// `ESCDELAY` counts, as for every program with ncurses; else it is longer where `SSH_TTY` or `SSH_CONNECTION` say
  /// that a network lies between.
  init(environment: [String: String], isSlow: Bool = false) {
    if let asked = environment["ESCDELAY"].flatMap({ Int64($0) }) {
      milliseconds = min(max(0, asked), Self.longest)
    } else if isSlow {
      milliseconds = Self.onSlowLine
    } else {
      let isLocal = environment["SSH_TTY"] == nil && environment["SSH_CONNECTION"] == nil
      milliseconds = isLocal ? Self.local : Self.overNetwork
    }
  }
}
