/// What one file of an import may hold.
public struct ImportsLimits: Hashable, Sendable {
  /// Without the header.
  let rows: Int
  let bytes: Int

  public init(rows: Int, bytes: Int) {
    (self.rows, self.bytes) = (max(1, rows), bytes)
  }

  /// 1,048,576 rows and 512 MB. Whether the header counts, and which MB, is not said: the smaller of both.
  ///
  /// Source: HubSpot's guide on imports, "Limits".
  public static let published = Self(rows: 1_048_575, bytes: 512_000_000)

  /// Cuts rows into files. A row that is too long by itself has a file to itself, for HubSpot to refuse.
  func ranges<Row>(of rows: [Row], header: Int, size: (Row) -> Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = rows.startIndex
    var length = header
    for (index, row) in rows.enumerated() {
      let more = size(row)
      if index > start, index - start == self.rows || length + more > bytes {
        ranges.append(start..<index)
        (start, length) = (index, header)
      }
      length += more
    }
    return start < rows.endIndex ? ranges + [start..<rows.endIndex] : ranges
  }
}
