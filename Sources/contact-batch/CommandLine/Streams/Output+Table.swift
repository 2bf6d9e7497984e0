import Drafts

extension Output {
  /// A CSV table with a header row; what is unknown is an empty cell. A terminal gets cells in which no character can
  /// steer it.
  func table(_ columns: [String], _ rows: some Sequence<[String?]>) {
    write(CSVText.guardedRow(columns))
    for row in rows {
      write(CSVText.guardedRow(row.map { isTerminal ? ($0 ?? "").visible : $0 ?? "" }))
    }
  }
}
