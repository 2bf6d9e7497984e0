import TerminalUI

/// The columns of the list of inputs that a person may show, hide or widen.
enum OutcomeColumn: Hashable, Sendable, CaseIterable {
  case id, links, check, detail

  var title: String {
    switch self {
    case .id: "id"
    case .links: "links"
    case .check: "check"
    case .detail: "detail"
    }
  }
}

/// Which columns the list of inputs has, beside number, e-mail and outcome.
struct OutcomeColumns: Hashable, Sendable {
  /// What a person chose; what is not in it goes by the width.
  private var chosen: [OutcomeColumn: Bool] = [:]
  /// The column that has the room of the others; nil where all share it.
  private(set) var wide: Wide?

  enum Wide: Hashable, Sendable { case email, detail }

  /// From this width on there is room for all.
  private static let roomy = 100

  func shows(_ column: OutcomeColumn, columns: Int) -> Bool {
    if let chosen = chosen[column] { return chosen }
    return switch column {
    case .id, .detail: true
    case .links, .check: columns >= Self.roomy
    }
  }

  func shown(columns: Int) -> [OutcomeColumn] {
    OutcomeColumn.allCases.filter { shows($0, columns: columns) }
  }

  mutating func toggle(_ column: OutcomeColumn, columns: Int) {
    chosen[column] = !shows(column, columns: columns)
  }

  /// From all alike to a wide e-mail, a wide detail, and back.
  mutating func widenNext() {
    switch wide {
    case nil: wide = .email
    case .email: wide = .detail
    case .detail: wide = nil
    }
  }

  /// Names are shown where they take nothing from what is told of an outcome.
  func showsNames(columns: Int) -> Bool { columns >= Self.broad }

  private static let broad = 160

  func layout(columns: Int, numberWidth: Int, glyphs: Glyphs) -> TableLayout {
    let email: Length =
      wide == .email ? .flexible(weight: 12, minimum: 24) : .flexible(weight: 2, minimum: 12)
    let head = [
      TableColumn("#", .fixed(numberWidth), alignment: .right), TableColumn("email", email),
    ]
    let name = showsNames(columns: columns) ? [TableColumn("name", .flexible(weight: 1))] : []
    let rest = shown(columns: columns).map { column in
      switch column {
      case .id: TableColumn(column.title, .fixed(columns >= 70 ? 12 : 11), alignment: .right)
      case .links: TableColumn(column.title, .fixed(5), alignment: .right)
      case .check: TableColumn(column.title, .fixed(17))
      case .detail:
        TableColumn(
          column.title, wide == .detail ? .flexible(weight: 12, minimum: 8) : .flexible(weight: 3, minimum: 8)
        )
      }
    }
    return TableLayout(
      head + name + [TableColumn("outcome", .fixed(11))] + rest, width: columns, glyphs: glyphs)
  }
}
