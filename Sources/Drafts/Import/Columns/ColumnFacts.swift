/// A column of a table, as far as the table's beginning shows it.
struct ColumnFacts: Sendable {
  /// So many values are looked at for what they are.
  private static let mostValues = 50

  /// Nil in a table without a header row.
  let title: String?
  private(set) var values: [String] = []

  var hasValues: Bool { !values.isEmpty }

  /// Whether there are values that the target could hold: `anonymous`, which forms write, is no e-mail address.
  func hasValues(for target: ColumnTarget) -> Bool {
    target == .property("email") ? values.contains { $0.contains("@") } : hasValues
  }

  /// - Parameter rows: without the header row.
  static func of(_ rows: [[String]], titles: [String]?) -> [Self] {
    let count = titles?.count ?? rows.map(\.count).max() ?? 0
    var facts = (0..<count).map { Self(title: titles?[$0]) }
    for row in rows {
      for (index, value) in row.prefix(count).enumerated() where facts[index].values.count < mostValues {
        if !value.isBlank { facts[index].values.append(value) }
      }
    }
    return facts
  }

  private init(title: String?) {
    self.title = title
  }

  init(title: String, values: [String] = []) {
    (self.title, self.values) = (title, values)
  }
}
