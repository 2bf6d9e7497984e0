/// Passes over what a terminal answers to a question, be it that another program asked it: OSC, DCS, APC, PM and SOS, up
/// to BEL or ST. Only what it says of its background is read.
struct AnswerReader: Hashable {
  /// How the start of an answer came.
  enum Origin: Hashable {
    /// Behind its Esc in one read. By itself it is Alt with a letter.
    case withEscape
    /// In a read behind that of its Esc. By itself it is a key, and so is the Esc.
    case afterEscape
    /// Behind an Esc that was taken for the key. By itself it is a key.
    case afterEscapeKey
  }

  private static let starts = Array("]P_^X".utf8)
  private static let bell: UInt8 = 0x07
  private static let escape: UInt8 = 0x1B
  private static let endBehindEscape = UInt8(ascii: "\\")
  /// What ends any sequence: CAN and SUB.
  private static let cancels: [UInt8] = [0x18, 0x1A]
  /// Longer than any answer that is read.
  private static let limit = 64
  /// Pauses within an answer, after which its rest is not waited for any more: two seconds over a network.
  private static let mostPauses = 10
  /// Pauses behind Alt with a letter that may begin an answer, until it is that key.
  private static let mostPausesOfKey = 3

  private let start: UInt8
  private let origin: Origin
  private var bytes: [UInt8] = []
  private var isAfterEscape = false
  private var pauses = 0
  /// Nothing came for a while in the midst of what may be the awaited answer, which is waited for without an end.
  var isStalled = false

  /// - Parameter isSplit: the Esc came in an earlier read, or was taken for the key.
  static func begins(with byte: UInt8, isSplit: Bool = false) -> Bool {
    isSplit ? splitStarts[byte] != nil : starts.contains(byte)
  }

  /// Answers that are known behind an Esc that stands by itself, with what they go on with. A hand may press these keys
  /// there, but hardly ever the second within a moment.
  private static let splitStarts: [UInt8: Set<UInt8>] = [
    UInt8(ascii: "]"): Set("0123456789".utf8), UInt8(ascii: "P"): Set("0123456789$+>=!|".utf8),
  ]

  init(_ start: UInt8, _ origin: Origin = .withEscape) {
    (self.start, self.origin) = (start, origin)
  }

  enum Progress {
    case unfinished, ended
    /// The byte does not belong to it: the answer broke off, or is none. ``typed`` has what was.
    case brokenOff
  }

  mutating func take(_ byte: UInt8) -> Progress {
    if isAfterEscape { return byte == Self.endBehindEscape ? .ended : .brokenOff }
    if byte == Self.bell { return .ended }
    guard mayGoOn(with: byte) else { return .brokenOff }
    isAfterEscape = byte == Self.escape
    if !isAfterEscape, bytes.count < Self.limit { bytes.append(byte) }
    return .unfinished
  }

  /// Its last byte is an Esc: its end, or the start of another sequence.
  var endsInEscape: Bool { isAfterEscape }

  var isEmpty: Bool { bytes.isEmpty }

  private func mayGoOn(with byte: UInt8) -> Bool {
    if bytes.isEmpty, origin != .withEscape || pauses > 0 {
      return Self.splitStarts[start]?.contains(byte) == true
    }
    if isStalled { return mayGoOnAwaited(with: byte) }
    return pauses == 0 ? !Self.cancels.contains(byte) : byte >= 0x20 || byte == Self.escape
  }

  private func mayGoOnAwaited(with byte: UInt8) -> Bool {
    if bytes.isEmpty { return byte == UInt8(ascii: "1") }
    let isText = "0123456789abcdefABCDEFrgb:/;#".utf8.contains(byte)
    return bytes.count < Self.limit && (isText || byte == Self.escape)
  }

  /// Nothing followed for a while.
  /// - Returns: whether its rest is still waited for.
  mutating func pause() -> Bool {
    if isStalled, !isAfterEscape { return true }
    pauses += 1
    if !bytes.isEmpty { return pauses < Self.mostPauses }
    return origin == .withEscape && Self.splitStarts[start] != nil && pauses < Self.mostPausesOfKey
  }

  /// What was typed, where nothing followed the start.
  var typed: [Key] {
    guard bytes.isEmpty else { return [] }
    let character = Character(Unicode.Scalar(start))
    return switch origin {
    case .withEscape: [.alt(character)]
    case .afterEscape: [.escape, .character(character)]
    case .afterEscapeKey: [.character(character)]
    }
  }

  /// What a whole answer says of the background; nil if it is about something else.
  var background: Theme.Background? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard start == UInt8(ascii: "]"), text.hasPrefix("11;") else { return nil }
    return Theme.Background(colorAnswer: String(text.dropFirst(3)))
  }

  /// It may become the answer about the background.
  var mayBeAwaited: Bool { start == UInt8(ascii: "]") && "11;".utf8.starts(with: bytes.prefix(3)) }
}
