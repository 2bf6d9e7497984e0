/// Turns the bytes of a file into UTF-8, piece by piece, before a reader of its format sees them.
///
/// A byte order mark tells the encoding, or the zeros between the letters of UTF-16. Otherwise the text is UTF-8, unless
/// the first bytes that are not ASCII look far more like Windows-1252. Bytes that are no text in the encoding are passed on as they are, or as a byte that
/// UTF-8 does not have, so that the reader finds and reports them where they stand.
struct TextDecoder: Sendable {
  private enum Stage {
    case start
    /// Nothing but ASCII so far: every encoding without a mark agrees.
    case ascii
    /// Holds the bytes from the first that is not ASCII.
    case deciding
    case utf8
    case utf16
    case windows1252
  }

  private static let contextSize = 32

  private var stage = Stage.start
  private var held: [UInt8] = []
  private var utf16 = UTF16Decoder(isBigEndian: false)
  private var lines = LineCounter()
  /// The last ASCII before the first byte that is none.
  private var context: [UInt8] = []
  private(set) var assumption: EncodingAssumption?

  init(isUTF8: Bool = false) {
    if isUTF8 { stage = .utf8 }
  }

  /// Reads the next piece, cut anywhere, and calls `emit` with what it is in UTF-8.
  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard !bytes.isEmpty else { return }
    switch stage {
    case .start: begin(bytes, emit: emit)
    case .ascii: readASCII(bytes, emit: emit)
    case .deciding: hold(bytes, emit: emit)
    case .utf8: emit(bytes)
    case .utf16: utf16.decode(bytes).withUnsafeBufferPointer(emit)
    case .windows1252: Windows1252.decode(bytes).withUnsafeBufferPointer(emit)
    }
  }

  /// Says that the file is complete, and hands over what was held back.
  mutating func finish(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    begin(emit: emit)
    if case .deciding = stage { decide(emit: emit) }
    if case .utf16 = stage { utf16.rest.withUnsafeBufferPointer(emit) }
  }

  /// Takes what came so far for all that the encoding is told by.
  mutating func begin(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    if case .start = stage { settle(emit: emit) }
  }

  private mutating func begin(
    _ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    held += bytes
    if held.count >= UTF16Guess.sampleSize { settle(emit: emit) }
  }

  private mutating func settle(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    if let mark = ByteOrderMark.allCases.first(where: { held.starts(with: $0.bytes) }) {
      switch mark {
      case .utf8: flush(as: .utf8, emit: emit)
      case .utf16LittleEndian, .utf16BigEndian:
        held.removeFirst(mark.bytes.count)
        utf16 = UTF16Decoder(isBigEndian: mark == .utf16BigEndian)
        flush(as: .utf16, emit: emit)
      }
    } else if let guess = UTF16Guess(of: held) {
      utf16 = UTF16Decoder(isBigEndian: guess.isBigEndian)
      flush(as: .utf16, emit: emit)
    } else {
      flush(as: .ascii, emit: emit)
    }
  }

  private mutating func readASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let end = bytes.firstIndex { $0 >= 0x80 } ?? bytes.endIndex
    let plain = UnsafeBufferPointer(rebasing: bytes[..<end])
    lines.count(plain)
    context = Array((context + plain.suffix(Self.contextSize)).suffix(Self.contextSize))
    if !plain.isEmpty { emit(plain) }
    guard end < bytes.endIndex else { return }
    stage = .deciding
    hold(UnsafeBufferPointer(rebasing: bytes[end...]), emit: emit)
  }

  private mutating func hold(
    _ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let room = EncodingGuess.sampleSize - held.count
    held += bytes.prefix(room)
    guard held.count == EncodingGuess.sampleSize else { return }
    decide(emit: emit)
    consume(UnsafeBufferPointer(rebasing: bytes.dropFirst(room)), emit: emit)
  }

  private mutating func decide(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    let isSingleByte = EncodingGuess(of: held).isSingleByte
    if isSingleByte { assumption = EncodingAssumption(of: context + held, line: lines.line) }
    flush(as: isSingleByte ? .windows1252 : .utf8, emit: emit)
  }

  private mutating func flush(as next: Stage, emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    stage = next
    let bytes = held
    held = []
    bytes.withUnsafeBufferPointer { consume($0, emit: emit) }
  }
}

/// What a text in Unicode may begin with.
private enum ByteOrderMark: CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian

  var bytes: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }
}
