/// Reads the first rows of a table out of the beginning of its file. The first row is the header.
enum TableBeginning {
  static func rows(
    of head: [UInt8], isWhole: Bool, separator: CSVSeparator?, options: ImportOptions, most: Int,
    isKnown: @escaping @Sendable (String) -> Bool
  ) -> [CSVRow] {
    let text = DecodedText.bytes(head, isWhole: isWhole, isUTF8: options.encoding != nil)
    var start = TableHead()
    let isEnough = text.withUnsafeBufferPointer { start.consume($0) }
    guard isEnough || isWhole || start.hasRow else { return [] }
    let shape = TableShape(
      of: start.sample, isWhole: isWhole && start.bytes.count <= TableHead.size, separator: separator,
      headerLine: options.headerLine, isKnown: isKnown)
    var table = TableText(shape, isKnown: isKnown)
    var rows: [CSVRow] = []
    let add = { (row: CSVRow) in
      if !row.isEmpty, rows.count < most { rows.append(row) }
    }
    start.content.withUnsafeBufferPointer { table.consume($0, emit: add) }
    if isWhole { table.finish(emit: add) }
    return rows
  }
}
