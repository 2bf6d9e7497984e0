import ContactsModel

/// What the columns of a table with certain titles were said to fill, as a text that can be stored.
public struct RememberedColumns: Hashable, Sendable {
  /// The same for all tables with these titles, in any order and spelling.
  public let key: String
  public let text: String

  /// Nil for a table without titles: nothing tells it from any other.
  public init?(_ mapping: TableMapping) {
    guard let key = Self.key(of: mapping.titles) else { return nil }
    self.key = key
    let fields = zip(mapping.titles ?? [], mapping.columns).map { title, column in
      "\(Self.spelling(title))\(Self.unit)\(column.remembered)"
    }
    text = fields.joined(separator: Self.record)
  }

  public static func key(of titles: [String]?) -> String? {
    titles.map { $0.map(spelling).sorted().joined(separator: record) }
  }

  static let unit = "\u{1F}"
  static let record = "\u{1E}"

  static func spelling(_ title: String) -> String {
    let reduced = HeaderNames.reduced(title)
    return plain(reduced.isEmpty ? title.trimmed.lowercased() : reduced)
  }

  /// Without what separates the parts of the text.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !["\u{1F}", "\u{1E}"].contains($0) }))
  }
}

extension TableLook {
  /// These columns as they were filled the last time. Of columns with the same title the first was the first.
  public func recalling(_ text: String) -> Self {
    var stored: [String: [String]] = [:]
    for record in text.split(separator: RememberedColumns.record, omittingEmptySubsequences: true) {
      let parts = record.split(
        separator: RememberedColumns.unit, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { stored[String(parts[0]), default: []].append(String(parts[1])) }
    }
    var look = self
    for index in look.columns.indices {
      let spelling = RememberedColumns.spelling(look.columns[index].title ?? "")
      guard var written = stored[spelling], !written.isEmpty else { continue }
      let column = ColumnTarget(remembered: written.removeFirst())
      stored[spelling] = written
      let isSettled = [.sure, .readOnly, .empty].contains(look.columns[index].certainty)
      if isSettled, look.columns[index].column == column { continue }
      look.columns[index].column = column
      look.columns[index].reason = column == .none ? .dropped : nil
      look.columns[index].certainty = .lastTime
    }
    return look
  }
}

extension ColumnTarget {
  /// As the header of an export would have it; empty for nothing.
  fileprivate var remembered: String {
    if case .property(let name) = self { return RememberedColumns.plain(KnownColumns.propertyPrefix + name) }
    return RememberedColumns.plain(written)
  }

  fileprivate init(remembered text: String) {
    if text.hasPrefix(KnownColumns.propertyPrefix) {
      self = .property(String(text.dropFirst(KnownColumns.propertyPrefix.count)))
    } else {
      self = Self(written: text) ?? .none
    }
  }
}
