/// The beginning of a table, kept until its header row is complete and tells the separator.
struct TableHead: Sendable {
  private(set) var bytes: [UInt8] = []
  private var scanned = 0
  private var isQuoted = false
  private var hasText = false

  /// Takes the next piece.
  /// - Returns: whether the header row is complete.
  mutating func consume(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.append(contentsOf: piece)
    while scanned < bytes.count {
      let byte = bytes[scanned]
      scanned += 1
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isLineEnd, !isQuoted, hasText { return true }
      if !isLineEnd { hasText = true }
    }
    return false
  }

  /// The bytes without a byte order mark.
  var content: ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// The separator with which the most columns of the header row are known; with equally many, the one with the most
  /// columns.
  func separator(isKnown: (String) -> Bool) -> CSVSeparator {
    let scores = CSVSeparator.allCases.map { separator in
      guard let fields = header(separator) else { return (separator, known: 0, fields: Int.max) }
      return (separator, known: fields.count(where: isKnown), fields: fields.count)
    }
    let best = scores.max { ($0.known, $0.fields) < ($1.known, $1.fields) }
    return best?.0 ?? .comma
  }

  /// Nil where it has more columns than are read.
  private func header(_ separator: CSVSeparator) -> [String]? {
    var reader = CSVRowReader(separator: separator)
    var header: [String] = []
    let note = { (row: CSVRow) in
      if header.allSatisfy(\.isEmpty) { header = row.fields }
    }
    content.withUnsafeBufferPointer { reader.consume($0, emit: note) }
    reader.finish(emit: note)
    return header.isEmpty && reader.exceeded != nil ? nil : header
  }
}
