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
      if row.width > widest || isBelowNotes && row.known > 1, row.isLikely {
        let score = score(index, to: section.upperBound)
        if found.map({ $0.score < score }) ?? true { found = (index, score) }
      }
      if !row.isRemark { widest = max(widest, row.width) }
      isBelowNotes =
        isBelowNotes && row.known == 0 && !rows[index].fields.contains(where: ColumnContent.isEmail)
    }
    return found
  }

  /// Where no title is known: below lines of one field, the first row as wide as those that follow it.
  private func firstBelowNotes(_ first: Int) -> Int? {
    let top = TitleRow(rows[first], isKnown)
    guard top.width == 1 || top.isRemark else { return nil }
    let filled = rows.indices.filter { !rows[$0].isEmpty }
      .map { (index: $0, row: TitleRow(rows[$0], isKnown)) }
      .filter { !$0.row.isRemark }
    let widths = filled.map(\.row.width)
    guard let place = widths.firstIndex(where: { $0 > 1 }), place + 1 < widths.count,
      widths[(place + 1)...].allSatisfy({ $0 > 1 })
    else { return nil }
    return filled[place].index
  }
}

/// A row as one that may name columns. To know whether a title is known takes long, so it is asked where it matters.
struct TitleRow {
  private let titles: [String]
  private let isKnown: (String) -> Bool

  init(_ row: CSVRow, _ isKnown: @escaping (String) -> Bool) {
    titles = row.fields.map(\.trimmed).filter { !$0.isEmpty }
    self.isKnown = isKnown
  }

  /// How many of its fields hold something.
  var width: Int { titles.count }

  var known: Int { titles.count(where: isKnown) }

  /// It begins as remarks in files of programs do.
  var isRemark: Bool {
    ["# ", "//", "##", "-- "].contains { titles.first?.hasPrefix($0) == true } && known == 0
  }

  /// It is more than chance that titles are known in it, and no value stands in it.
  var isLikely: Bool {
    if titles.contains(where: ColumnContent.isValue) { return false }
    let known = known
    return known >= 2 || known > 0 && known * 2 >= width || width > 1 && namesAddresses
  }

  private var namesAddresses: Bool {
    titles.contains { $0.folded.contains("mail") && !$0.contains("@") && $0.count < 40 }
  }
}
