/// Turns UTF-16 into UTF-8, piece by piece.
struct UTF16Decoder: Sendable {
  /// Never part of UTF-8: it stands for half a character, so that the reader of the format reports it.
  private static let broken: UInt8 = 0xFF

  let isBigEndian: Bool
  /// The first byte of a unit that was cut.
  private var half: UInt8?
  /// The first unit of a character of two.
  private var lead: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  mutating func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      add(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &text)
    }
    return text
  }

  /// What is left when the text ends too early.
  var rest: [UInt8] { half == nil && lead == nil ? [] : [Self.broken] }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if let lead {
      self.lead = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(lead) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        return append(Unicode.Scalar(value), to: &text)
      }
      text.append(Self.broken)
    }
    if UTF16.isLeadSurrogate(unit) {
      lead = unit
    } else {
      append(Unicode.Scalar(unit), to: &text)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
    if let scalar, let bytes = UTF8.encode(scalar) {
      text.append(contentsOf: bytes)
    } else {
      text.append(Self.broken)
    }
  }
}
