import ContactsModel

/// Finds the row that names the columns: it may be below notes, a title, or a section of something else.
struct HeaderFinder {
  /// So many rows of a section may be its header.
  private static let mostCandidates = 20

  let rows: [CSVRow]
  let isKnown: (String) -> Bool

  /// The index of the row; nil where there is no row with anything in it.
  var header: Int? {
    guard let first = rows.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let candidates = sections.compactMap { best(in: $0, isFirst: $0.contains(first)) }
    let firstScore = score(first, to: sections.first { $0.contains(first) }?.upperBound ?? rows.count)
    if let best = candidates.max(by: { $0.score < $1.score }), best.score > firstScore { return best.index }
    return firstScore.known > 0 ? first : firstBelowNotes(first) ?? first
  }

  private struct Score: Comparable {
    let known: Int
    /// Rows below it with an address.
    let addresses: Int

    static func < (first: Self, second: Self) -> Bool {
      (first.known, first.addresses) < (second.known, second.addresses)
    }
  }

  /// Runs of rows between rows with nothing in them.
  private var sections: [Range<Int>] {
    rows.indices.split { rows[$0].isEmpty }.map { $0.startIndex..<$0.endIndex }
  }

  private func score(_ index: Int, to end: Int) -> Score {
    let addresses = rows[(index + 1)..<max(index + 1, end)].count {
      $0.fields.contains(where: ColumnContent.isEmail)
    }
    return Score(known: TitleRow(rows[index], isKnown).known, addresses: addresses)
  }

  /// The row of a section that is most likely one of titles.
  private func best(in section: Range<Int>, isFirst: Bool) -> (index: Int, score: Score)? {
    var widest = 0
    // Nothing above is a row of titles or of values.
    var isBelowNotes = true
    var found: (index: Int, score: Score)?
    for index in section.prefix(Self.mostCandidates) {
      let row = TitleRow(rows[index], isKnown)
      // What stands above a header is mostly shorter.
      if row.isLikely, row.width > widest || row.known > 1 && isBelowNotes {
        let score = score(index, to: section.upperBound)
        if found.map({ $0.score < score }) ?? true { found = (index, score) }
      }
      if !row.isRemark { widest = max(widest, row.width) }
      if row.known > 0 || rows[index].fields.contains(where: ColumnContent.isEmail) { isBelowNotes = false }
    }
    return found
  }

  /// Where no title is known: below lines of one field, the first row as wide as those that follow it.
  private func firstBelowNotes(_ first: Int) -> Int? {
    let top = TitleRow(rows[first], isKnown)
    guard top.width == 1 || top.isRemark else { return nil }
    let filled = rows.indices.filter { !rows[$0].isEmpty && !TitleRow(rows[$0], isKnown).isRemark }
    let widths = filled.map { TitleRow(rows[$0], isKnown).width }
    guard let place = widths.firstIndex(where: { $0 > 1 }), place + 1 < widths.count,
      widths[(place + 1)...].allSatisfy({ $0 > 1 })
    else { return nil }
    return filled[place]
  }
}

/// A row as one that may name columns.
struct TitleRow {
  /// How many of its fields hold something.
  let width: Int
  let known: Int
  /// It is more than chance that titles are known in it, and no value stands in it.
  let isLikely: Bool
  /// It begins as remarks in files of programs do.
  let isRemark: Bool

  init(_ row: CSVRow, _ isKnown: (String) -> Bool) {
    let titles = row.fields.map(\.trimmed).filter { !$0.isEmpty }
    width = titles.count
    known = titles.count(where: isKnown)
    isRemark = known == 0 && ["# ", "//", "##", "-- "].contains { titles.first?.hasPrefix($0) == true }
    let namesAddresses = titles.contains { $0.folded.contains("mail") && !$0.contains("@") && $0.count < 40 }
    isLikely =
      !titles.contains(where: ColumnContent.isValue)
      && (known >= 2 || known > 0 && known * 2 >= width || namesAddresses && width > 1)
  }
}
