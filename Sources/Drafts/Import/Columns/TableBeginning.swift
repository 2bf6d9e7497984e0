/// Reads the first rows of a table out of the beginning of its file.
enum TableBeginning {
  static func rows(
    of head: [UInt8], isWhole: Bool, separator: CSVSeparator?, most: Int, isKnown: (String) -> Bool
  ) -> [[String]] {
    let text = DecodedText.bytes(head, isWhole: isWhole)
    var start = TableHead()
    let hasRow = text.withUnsafeBufferPointer { start.consume($0) }
    guard hasRow || isWhole else { return [] }
    var reader = CSVRowReader(separator: separator ?? start.separator(isKnown: isKnown))
    var rows: [[String]] = []
    let add = { (row: CSVRow) in
      if !row.isEmpty, rows.count < most { rows.append(row.fields) }
    }
    start.content.withUnsafeBufferPointer { reader.consume($0, emit: add) }
    if isWhole { reader.finish(emit: add) }
    return rows
  }
}

/// Text of any encoding that a file may have.
public enum DecodedText {
  public static func string(_ bytes: [UInt8]) -> String {
    String(decoding: Self.bytes(bytes, isWhole: true), as: UTF8.self)
  }

  /// In UTF-8. Of a beginning, what only the rest would tell is left out.
  static func bytes(_ bytes: [UInt8], isWhole: Bool) -> [UInt8] {
    var decoder = TextDecoder()
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { decoder.consume($0) { text += $0 } }
    if isWhole { decoder.finish { text += $0 } }
    return text
  }
}
