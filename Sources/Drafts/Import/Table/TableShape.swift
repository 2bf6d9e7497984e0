import ContactsModel

/// How a table is written: what separates its fields, what is around its rows, and which line names its columns.
struct TableShape: Hashable, Sendable {
  let notation: RowNotation
  /// The line on which the header row begins, from 1. Nothing above it is part of the table.
  let headerLine: Int
  /// Something stands above the header row that is no notation of a table.
  let hasNotesAbove: Bool
  /// The lines of the first rows, each of which could be the header.
  let lines: [Int]

  /// - Parameters:
  ///   - sample: the beginning of the table.
  ///   - isWhole: it is all of it.
  ///   - separator: nil to find it.
  ///   - isKnown: whether a title is one that a column may have.
  init(
    of sample: ArraySlice<UInt8>, isWhole: Bool, separator: CSVSeparator?, headerLine: Int?,
    isKnown: @escaping (String) -> Bool
  ) {
    if headerLine == nil, AddressListReader.isList(sample, isWhole: isWhole) {
      (notation, self.headerLine, hasNotesAbove, lines) = (.addresses, 1, false, [1])
      return
    }
    let directive = SeparatorLine(sample)
    let named = directive?.separator ?? separator
    let candidates = (named.map { [$0] } ?? CSVSeparator.allCases).map {
      Candidate(
        sample, $0, isWhole: isWhole, after: directive == nil ? 0 : 1, headerLine: headerLine,
        isKnown: isKnown)
    }
    let best = candidates.max { $0.score < $1.score }
    notation = best?.notation ?? .fields(named ?? .comma)
    self.headerLine = headerLine ?? best?.header?.line ?? (directive == nil ? 1 : 2)
    hasNotesAbove = best?.hasNotesAbove ?? false
    lines = best?.lines ?? []
  }
}

/// A table as one separator has it.
private struct Candidate {
  /// So many rows tell what the table is.
  private static let mostRows = 200
  private static let mostCompared = 20

  var notation: RowNotation
  var header: CSVRow?
  var hasNotesAbove = false
  var lines: [Int] = []
  var score = Score()

  init(
    _ sample: ArraySlice<UInt8>, _ separator: CSVSeparator, isWhole: Bool, after directiveLine: Int,
    headerLine: Int?, isKnown: @escaping (String) -> Bool
  ) {
    notation = .fields(separator)
    let raw = Self.rows(of: sample, separator, isWhole: isWhole).filter { $0.line > directiveLine }
    notation = RowNotation(of: raw, separator, isKnown: isKnown)
    let rows = raw.compactMap { notation.row($0) }
    lines = rows.filter { !$0.isEmpty }.prefix(Self.mostCompared).map(\.line)
    let finder = HeaderFinder(rows: rows, isKnown: isKnown)
    let index = headerLine.map { line in rows.firstIndex { $0.line >= line } } ?? finder.header
    guard let index else {
      // Nothing stands between such separators, or more than is read.
      if raw.allSatisfy(\.isEmpty) { score.known = .max }
      return
    }
    let header = rows[index]
    self.header = header
    hasNotesAbove = rows[..<index].contains { !$0.isEmpty }
    let width = header.fields.count
    score = Score(
      known: header.fields.count(where: isKnown),
      consistent: width < 2
        ? 0
        : rows[(index + 1)...].prefix(Self.mostCompared).count { $0.fields.count == width && !$0.isEmpty },
      fields: width)
  }

  /// With equally many known titles, more rows of equally many fields, then more fields, are the better reading.
  struct Score: Comparable {
    var known = 0
    var consistent = 0
    var fields = 0

    static func < (first: Self, second: Self) -> Bool {
      (first.known, first.consistent, first.fields) < (second.known, second.consistent, second.fields)
    }
  }

  private static func rows(
    of sample: ArraySlice<UInt8>, _ separator: CSVSeparator, isWhole: Bool
  ) -> [CSVRow] {
    var reader = CSVRowReader(separator: separator)
    var rows: [CSVRow] = []
    let add = { (row: CSVRow) in
      if rows.count < mostRows { rows.append(row) }
    }
    sample.withUnsafeBufferPointer { reader.consume($0, emit: add) }
    if isWhole || rows.isEmpty { reader.finish(emit: add) }
    return rows
  }
}

/// A first line `sep=;`, which spreadsheets read as a word about the file and not as a row.
private struct SeparatorLine {
  let separator: CSVSeparator

  init?(_ sample: ArraySlice<UInt8>) {
    let line = sample.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let text = String(decoding: line, as: UTF8.self).filter { $0 != "\"" }
    guard text.lowercased().hasPrefix("sep="), text.utf8.count == 5, let byte = text.utf8.last,
      let separator = CSVSeparator(rawValue: byte)
    else { return nil }
    self.separator = separator
  }
}
