/// Follows the modes that the emulator does not report, in the bytes that the program writes; they may come in
/// any pieces.
struct ModeTracker {
  private(set) var bracketedPaste = false
  private(set) var mouse = false
  private(set) var applicationCursorKeys = false
  private(set) var applicationKeypad = false

  private enum Position {
    case ground
    case escape
    case control([UInt8])
  }

  private var position = Position.ground

  mutating func follow(_ bytes: [UInt8]) {
    for byte in bytes { follow(byte) }
  }

  private mutating func follow(_ byte: UInt8) {
    switch (position, byte) {
    case (_, 0x1B):
      position = .escape
    case (.escape, UInt8(ascii: "[")):
      position = .control([])
    case (.escape, _):
      position = .ground
      applyEscape(byte)
    case (.control(let parameters), 0x40...0x7E):
      position = .ground
      applyControl(parameters, final: byte)
    case (.control(let parameters), _):
      position = .control(parameters + [byte])
    case (.ground, _):
      break
    }
  }

  private mutating func applyEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "="): applicationKeypad = true
    case UInt8(ascii: ">"): applicationKeypad = false
    case UInt8(ascii: "c"): self = ModeTracker()
    default: break
    }
  }

  private mutating func applyControl(_ parameters: [UInt8], final: UInt8) {
    guard parameters.first == UInt8(ascii: "?"), final == UInt8(ascii: "h") || final == UInt8(ascii: "l")
    else { return }
    let on = final == UInt8(ascii: "h")
    for mode in parameters.dropFirst().split(separator: UInt8(ascii: ";")) {
      switch String(decoding: mode, as: UTF8.self) {
      case "1": applicationCursorKeys = on
      case "1000", "1002", "1003": mouse = on
      case "2004": bracketedPaste = on
      default: break
      }
    }
  }
}
