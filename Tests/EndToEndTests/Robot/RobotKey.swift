/// A key as a person presses it, and the bytes that `xterm-256color` sends for it while the program has the
/// keypad in transmit mode (terminfo `smkx`).
enum RobotKey: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A letter as a command; `type` is for text.
  case letter(Character)
  case enter, tab, shiftTab, escape, space, backspace, insert, delete
  case up, down, right, left, home, end, pageUp, pageDown
  case f1
  /// A letter typed while Ctrl is held.
  case control(Character)

  init(extendedGraphemeClusterLiteral letter: Character) {
    self = .letter(letter)
  }

  var bytes: [UInt8] {
    switch self {
    case .control(let letter): [(letter.asciiValue ?? 0) & 0x1F]
    default: Array(text.utf8)
    }
  }

  private var text: String {
    switch self {
    case .enter: "\r"
    case .tab: "\t"
    case .shiftTab: "\u{1B}[Z"
    case .escape: "\u{1B}"
    case .space: " "
    case .backspace: "\u{7F}"
    case .insert: "\u{1B}[2~"
    case .delete: "\u{1B}[3~"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .f1: "\u{1B}OP"
    case .letter(let letter), .control(let letter): String(letter)
    }
  }
}
