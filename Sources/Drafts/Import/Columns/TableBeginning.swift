/// How a table is written and its first rows, out of the beginning of its text. The first row is the header.
struct TableBeginning {
  let shape: TableShape
  /// Those that hold something.
  let rows: [CSVRow]

  /// - Parameter isWhole: the head is all there is; otherwise its last row may be cut off and is not among the rows.
  init(
    _ head: TableHead, isWhole: Bool, separator: CSVSeparator?, options: ImportOptions,
    isKnown: @escaping @Sendable (String) -> Bool
  ) {
    shape = TableShape(
      of: head.sample, isWhole: isWhole && head.bytes.count <= TableHead.sampleSize, separator: separator,
      headerLine: options.headerLine, isKnown: isKnown)
    var table = TableText(shape, isKnown: isKnown)
    var rows: [CSVRow] = []
    let add = { (row: CSVRow) in
      if !row.isEmpty { rows.append(row) }
    }
    head.beginning.withUnsafeBufferPointer { table.consume($0, emit: add) }
    if isWhole, head.bytes.count <= TableHead.size { table.finish(emit: add) }
    self.rows = rows
  }
}
