/// Joins the folded lines of cards, piece by piece. LF, CRLF and CR end a line.
///
/// A line that begins with a blank continues the one before. In quoted-printable text a `=` at the end of a line does
/// the same.
struct VCardLineReader: Sendable {
  private static let softBreak = UInt8(ascii: "=")

  /// The line that is read.
  private var current: [UInt8] = []
  private var line = 1
  private var isAfterCR = false
  /// What may still go on in the next line.
  private var pending: [UInt8] = []
  private var pendingLine = 1
  private var isQuotedPrintable = false

  var exceeded: ExceededBound? {
    ExceededBound(max(current.count, pending.count), over: .fieldBytes, line: line)
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (VCardLine) -> Void) {
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      let wasCR = isAfterCR
      isAfterCR = byte == UInt8(ascii: "\r")
      guard isAfterCR || byte == UInt8(ascii: "\n") else { continue }
      current.append(contentsOf: bytes[start..<index])
      start = index + 1
      if isAfterCR || !wasCR { endLine(emit: emit) }
    }
    current.append(contentsOf: bytes[start...])
  }

  mutating func finish(emit: (VCardLine) -> Void) {
    if !current.isEmpty { endLine(emit: emit) }
    flush(emit: emit)
  }

  private mutating func endLine(emit: (VCardLine) -> Void) {
    if isQuotedPrintable, pending.last == Self.softBreak {
      pending.removeLast()
      pending += current
    } else if let first = current.first, !pending.isEmpty,
      first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
    {
      pending += current.dropFirst()
    } else {
      flush(emit: emit)
      swap(&pending, &current)
      pendingLine = line
      isQuotedPrintable = Self.isQuotedPrintable(pending)
    }
    current.removeAll(keepingCapacity: true)
    line += 1
  }

  private mutating func flush(emit: (VCardLine) -> Void) {
    if !pending.isEmpty { emit(VCardLine(line: pendingLine, bytes: pending)) }
    pending = []
  }

  private static func isQuotedPrintable(_ bytes: [UInt8]) -> Bool {
    guard bytes.last == softBreak else { return false }
    let head = bytes.prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }
}
