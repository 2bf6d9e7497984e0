/// The beginning of a table, kept until it tells how the table is written and what its columns are for.
struct TableHead: Sendable {
  /// So much tells what the columns are for, however the file comes in pieces; more only where the first row is longer.
  static let size = TableLook.headSize
  /// So much tells how it is written.
  static let sampleSize = 65_536

  private(set) var bytes: [UInt8] = []
  private var scanned = 0
  private var isQuoted = false
  private var hasText = false
  private var firstRowEnd: Int?

  /// Takes the next piece.
  /// - Returns: whether that is enough.
  mutating func consume(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.append(contentsOf: piece)
    while firstRowEnd == nil, scanned < bytes.count {
      let byte = bytes[scanned]
      scanned += 1
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isLineEnd, !isQuoted, hasText { firstRowEnd = scanned }
      if !isLineEnd { hasText = true }
    }
    return bytes.count >= Self.size && firstRowEnd != nil
  }

  /// The first row is complete.
  var hasRow: Bool { firstRowEnd != nil }

  /// The bytes without a byte order mark.
  var content: ArraySlice<UInt8> { bytes[...].withoutMark }

  /// What tells how it is written, the same however many bytes came with the last piece.
  var sample: ArraySlice<UInt8> { first(Self.sampleSize) }

  /// What tells what the columns are for.
  var beginning: ArraySlice<UInt8> { first(Self.size) }

  private func first(_ count: Int) -> ArraySlice<UInt8> {
    bytes.prefix(max(count, firstRowEnd ?? bytes.count)).withoutMark
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutMark: Self { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self }
}
