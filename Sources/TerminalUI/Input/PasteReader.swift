/// Collects a bracketed paste until its end mark, which may be split over reads.
struct PasteReader: Hashable {
  /// `ESC [ 200 ~` behind the Esc.
  static let start = Array("[200~".utf8)
  /// Ctrl-C alone in a read ends a paste whose end mark never came.
  static let interrupt: UInt8 = 0x03
  private static let end = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private let encoding: TerminalEncoding
  private var bytes: [UInt8] = []
  private var matched = 0
  private var isTooLong = false

  init(limit: Int, encoding: TerminalEncoding) {
    self.limit = limit
    self.encoding = encoding
  }

  /// True with the last byte of the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == PasteReader.end[matched] {
      matched += 1
      return matched == PasteReader.end.count
    }
    for index in 0..<matched { keep(PasteReader.end[index]) }
    matched = byte == PasteReader.end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) } else { isTooLong = true }
  }

  /// What was pasted, its line ends (terminals send CR) as line feeds.
  var event: TerminalEvent {
    var text = ""
    for character in encoding.text(bytes) {
      text.append(character == "\r" || character == "\r\n" ? "\n" : character)
    }
    return isTooLong ? .pasteTooLong(text) : .pasted(text)
  }
}
