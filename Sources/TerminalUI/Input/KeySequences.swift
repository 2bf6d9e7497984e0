/// The escape sequences of keys: those of xterm and its many relatives, and what a terminal's own description
/// adds.
public struct KeySequences: Hashable, Sendable {
  /// What a terminal's description says of a key.
  public struct Described: Hashable, Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let key: Key

    /// - Parameter bytes: the whole sequence, its Esc included.
    public init(_ bytes: [UInt8], _ key: Key) {
      (self.bytes, self.key) = (bytes, key)
    }
  }

  private let described: [Described]

  /// - Parameter described: the later one holds where a sequence comes twice.
  public init(_ described: [Described] = []) {
    self.described = described.reversed().filter { $0.bytes.first == 0x1B && $0.bytes.count > 2 }
  }

  /// The key of a complete sequence, given without its Esc; nil if it means none, and then it is dropped.
  func key(_ bytes: [UInt8]) -> Key? {
    if let known = described.first(where: { $0.bytes.dropFirst() == bytes[...] }) { return known.key }
    guard let final = bytes.last, !isAnswer(bytes) else { return nil }
    if bytes.first == 0x4F, bytes.count == 2 { return KeySequences.applicationKey(final) }
    if bytes.count == 3, bytes[1] == 0x5B { return .function(Int(final) - 0x40) }
    return KeySequences.controlKey(parameters: bytes.dropFirst().dropLast(), final: final)
  }

  /// `ESC [ ?` and its like begin what a terminal says of itself.
  private func isAnswer(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[0] == 0x5B && (0x3C...0x3F).contains(bytes[1])
  }

  /// Whether a sequence, given without its Esc, has its last byte. One that is too long to be a key ends as
  /// well.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1, let last = bytes.last else { return false }
    if MouseReport.isReport(bytes) { return MouseReport.isComplete(bytes) }
    if bytes.first == 0x4F { return !(0x30...0x3B).contains(last) }
    if bytes.count == 2, last == 0x5B { return false }
    return (0x40..<0x7F).contains(last) || last == 0x24
  }

  /// The key of a single byte below 0x80 that starts no sequence.
  static func typed(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x00..<0x20: .control(Character(Character(Unicode.Scalar(byte | 0x40)).lowercased()))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// `ESC O`: arrows and the keypad in application mode, F1 to F4; lower case arrows are rxvt's with Ctrl.
  private static func applicationKey(_ final: UInt8) -> Key? {
    switch final {
    case 0x4D: .enter
    case 0x63: .wordRight
    case 0x64: .wordLeft
    case 0x6A...0x79: .character(Character(Unicode.Scalar(final - 0x40)))
    default: letterKey(final, isWord: false)
    }
  }

  /// `ESC [ parameters final`. The second parameter is one more than the sum of 1 Shift, 2 Alt, 4 Ctrl.
  private static func controlKey(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    let numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map(number)
    let modifiers = numbers.count > 1 ? (numbers[1] ?? 1) &- 1 : 0
    switch final {
    case 0x7E, 0x5E, 0x24, 0x40: return numberedKey(numbers.first.flatMap { $0 } ?? 0)
    case 0x61...0x64: return letterKey(final - 0x20, isWord: false)
    default: return letterKey(final, isWord: modifiers & 6 != 0)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func letterKey(_ letter: UInt8, isWord: Bool) -> Key? {
    switch letter {
    case 0x41: .up
    case 0x42: .down
    case 0x43: isWord ? .wordRight : .right
    case 0x44: isWord ? .wordLeft : .left
    case 0x46: .end
    case 0x48: .home
    case 0x50...0x53: .function(Int(letter) - 0x4F)
    case 0x5A: .backTab
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
