/// One row of a table.
struct CSVRow: Hashable, Sendable {
  /// Where the row begins, from 1. Line breaks inside quotes count.
  let line: Int
  let fields: [String]
  let faults: [CSVFault]
  /// The first field stands in quotes.
  let beginsQuoted: Bool

  init(line: Int, fields: [String], faults: [CSVFault] = [], beginsQuoted: Bool = false) {
    (self.line, self.fields, self.faults, self.beginsQuoted) = (line, fields, faults, beginsQuoted)
  }

  /// A row of nothing but empty fields holds nothing.
  var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }
}

/// What is wrong with the notation of a row.
struct CSVFault: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The table ends inside quotes.
    case unterminatedQuote
    /// Something stands between a closing quote and the end of the field; it is kept.
    case textAfterQuote
    /// Bytes that are no UTF-8; U+FFFD stands in their place.
    case invalidUTF8
  }

  let kind: Kind
  let line: Int
}
