/// Turns the bytes a terminal sends into events. A sequence, a character or a paste may be split over any
/// number of reads.
///
/// An Esc at the end of a read is a question of time: while ``isWaiting``, call ``timeOut()`` if nothing
/// follows within some 50 ms (200 over a network).
public struct InputDecoder: Sendable {
  enum State: Hashable {
    case ground
    case escape(endedRead: Bool)
    case sequence([UInt8])
    case character([UInt8])
    /// `ESC ]`, `ESC P` and the like: what a terminal answers, up to its end. Nobody typed it.
    case answer(AnswerReader)
    case paste(PasteReader)
  }

  private var state = State.ground
  private let sequences: KeySequences
  private let encoding: TerminalEncoding
  private let pasteLimit: Int
  /// The terminal was asked for its background, and has not answered.
  private var awaitsBackground = false
  /// An Esc was all that came, and was taken for the key.
  private var escapeWasKey = false

  /// - Parameter pasteLimit: bytes of one paste that are kept.
  public init(
    sequences: KeySequences = KeySequences(), encoding: TerminalEncoding = .utf8, pasteLimit: Int = 4 << 20
  ) {
    self.sequences = sequences
    self.encoding = encoding
    self.pasteLimit = pasteLimit
  }

  /// The terminal is asked for its background. However late its answer comes, none of it becomes a key.
  public mutating func awaitBackground() { awaitsBackground = true }

  /// Whether what came so far may be a key by itself or the start of a longer sequence.
  public var isWaiting: Bool {
    switch state {
    case .ground, .paste: false
    case .answer(let answer): !answer.isStalled || answer.endsInEscape
    case .escape, .sequence, .character: true
    }
  }

  /// Whether a paste has begun that has not ended.
  public var isInPaste: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes the bytes of one read.
  @specialized(where Bytes == [UInt8])
  public mutating func consume<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> [TerminalEvent] {
    if case .paste(let paste) = state, bytes.elementsEqual([PasteReader.interrupt]) {
      state = .ground
      return [paste.event]
    }
    var events: [TerminalEvent] = []
    for byte in bytes { take(byte, &events) }
    if state == .escape(endedRead: false) { state = .escape(endedRead: true) }
    return events
  }

  /// Nothing followed: what is pending is as long as it gets. A paste waits on: whatever follows is text, and must
  /// not be run as keys. So does an answer of the terminal, for some more pauses.
  public mutating func timeOut() -> [TerminalEvent] {
    if case .answer(var answer) = state {
      if awaitsBackground, answer.mayBeAwaited { answer.isStalled = true }
      if answer.pause() {
        state = .answer(answer)
        return []
      }
    }
    defer { if isWaiting { state = .ground } }
    switch state {
    case .escape:
      escapeWasKey = true
      return [.key(.escape)]
    case .sequence(let bytes) where bytes.count == 1:
      return [.key(.escape), .key(KeySequences.typed(bytes[0]))]
    case .answer(let answer):
      escapeWasKey = answer.endsInEscape
      return (answer.typed + (answer.endsInEscape ? [.escape] : [])).map { .key($0) }
    case .paste: return [.pasteStalled]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch state {
    case .ground where escapeWasKey && AnswerReader.begins(with: byte, isSplit: true):
      escapeWasKey = false
      state = .answer(AnswerReader(byte, .afterEscapeKey))
    case .ground: start(byte, &events)
    case .escape(let endedRead): takeAfterEscape(byte, endedRead, &events)
    case .sequence(let bytes): takeInSequence(bytes, byte, &events)
    case .character(let bytes): takeInCharacter(bytes, byte, &events)
    case .answer(let answer): takeInAnswer(answer, byte, &events)
    case .paste(var paste):
      state = .ground  // the reader is not copied while it grows
      let ended = paste.take(byte)
      if ended { events.append(paste.event) } else { state = .paste(paste) }
    }
  }

  private mutating func start(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    escapeWasKey = false
    if byte == 0x1B {
      state = .escape(endedRead: false)
    } else if let character = encoding.character(byte) {
      events.append(.key(.character(character)))
    } else if byte >= 0x80 {
      state = .character([byte])
    } else {
      events.append(.key(KeySequences.typed(byte)))
    }
  }

  /// Alt with a character comes in one read; a hand that presses Esc and then a key makes two.
  private mutating func takeAfterEscape(_ byte: UInt8, _ endedRead: Bool, _ events: inout [TerminalEvent]) {
    state = .ground
    switch byte {
    case 0x5B, 0x4F:
      state = .sequence([byte])
    case _ where AnswerReader.begins(with: byte, isSplit: endedRead):
      state = .answer(AnswerReader(byte, endedRead ? .afterEscape : .withEscape))
    case 0x7F where !endedRead:
      events.append(.key(.control("w")))
    case 0x21..<0x7F where !endedRead:
      events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      events.append(.key(.escape))
      start(byte, &events)
    }
  }

  private mutating func takeInAnswer(_ reader: AnswerReader, _ byte: UInt8, _ events: inout [TerminalEvent]) {
    var answer = reader
    switch answer.take(byte) {
    case .unfinished: state = .answer(answer)
    case .ended:
      state = .ground
      guard awaitsBackground, let background = answer.background else { return }
      awaitsBackground = false
      events.append(.background(background))
    case .brokenOff:
      if answer.isStalled, !answer.isEmpty { awaitsBackground = false }
      events += answer.typed.map { .key($0) }
      state = answer.endsInEscape ? .escape(endedRead: false) : .ground
      take(byte, &events)
    }
  }

  private mutating func takeInSequence(_ bytes: [UInt8], _ byte: UInt8, _ events: inout [TerminalEvent]) {
    guard byte >= 0x20 || bytes.starts(with: MouseReport.legacyStart) else {
      state = .ground
      start(byte, &events)
      return
    }
    // Longer than any key: only its end matters.
    let bytes = Array(bytes.prefix(32)) + [byte]
    guard KeySequences.isComplete(bytes) else {
      state = .sequence(bytes)
      return
    }
    state = .ground
    if bytes == PasteReader.start {
      state = .paste(PasteReader(limit: pasteLimit, encoding: encoding))
    } else if MouseReport.isReport(bytes) {
      if let mouse = MouseEvent(report: bytes) { events.append(.mouse(mouse)) }
    } else if let key = sequences.key(bytes) {
      events.append(.key(key))
    }
  }

  private mutating func takeInCharacter(_ bytes: [UInt8], _ byte: UInt8, _ events: inout [TerminalEvent]) {
    guard byte & 0xC0 == 0x80, bytes.count < 4 else {
      state = .ground
      events.append(.key(.character("\u{FFFD}")))
      start(byte, &events)
      return
    }
    let bytes = bytes + [byte]
    state = .character(bytes)
    guard bytes.count == UTF8Length.expected(bytes[0]) else { return }
    state = .ground
    events += String(decoding: bytes, as: UTF8.self).map { .key(.character($0)) }
  }
}

enum UTF8Length {
  /// Bytes of a character that begins with `lead`; 2 for what begins none, so that it ends soon.
  static func expected(_ lead: UInt8) -> Int {
    switch lead {
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF8: 4
    default: 2
    }
  }
}
