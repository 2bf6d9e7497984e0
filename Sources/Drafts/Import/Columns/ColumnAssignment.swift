/// Which columns fill what: the strongest candidates of all columns first, each property once.
struct ColumnAssignment {
  private let columns: [ColumnFacts]
  private(set) var taken: [Int: ColumnCandidate] = [:]
  /// The column that fills it.
  private var owners: [ColumnTarget: Int] = [:]

  /// - Parameter fixed: what a person said; no other column fills the same.
  init(_ columns: [ColumnFacts], _ candidates: [ColumnCandidate], fixed: [Int: ColumnTarget]) {
    self.columns = columns
    for (index, target) in fixed.sorted(by: { $0.key < $1.key }) {
      take(ColumnCandidate(column: index, target: target, tier: .name))
    }
    let open = candidates.filter { fixed[$0.column] == nil }
      .sorted { strength($0) < strength($1) }
    for candidate in open where candidate.target != .fullName { takeIfFree(candidate) }
    if let candidate = open.first(where: { $0.target == .fullName && columns[$0.column].hasValues }) {
      considerFullName(candidate)
    }
  }

  /// The column that fills a target, or a part of it.
  func column(filling target: ColumnTarget) -> Int? {
    target.parts.lazy.compactMap { owners[$0] }.first
  }

  /// Columns whose values fit come first, then those without any.
  private func strength(_ candidate: ColumnCandidate) -> (Int, Int, Int, Int) {
    (
      columns[candidate.column].hasValues(for: candidate.target) ? 0 : 1, candidate.tier.rawValue,
      candidate.rank, candidate.column
    )
  }

  private mutating func takeIfFree(_ candidate: ColumnCandidate) {
    guard taken[candidate.column] == nil, candidate.target.parts.allSatisfy({ owners[$0] == nil }) else {
      return
    }
    // A guess needs values to be worth anything.
    guard candidate.tier.isSure || columns[candidate.column].hasValues else { return }
    take(candidate)
  }

  private mutating func take(_ candidate: ColumnCandidate) {
    release(candidate.column)
    taken[candidate.column] = candidate
    for part in candidate.target.parts { owners[part] = candidate.column }
  }

  private mutating func release(_ column: Int) {
    guard taken.removeValue(forKey: column) != nil else { return }
    owners = owners.filter { $0.value != column }
  }

  /// A full name is split where no columns for its parts are. `Name` beside `Vorname` is the last name.
  private mutating func considerFullName(_ candidate: ColumnCandidate) {
    let first = filled("firstname", besides: candidate.column)
    let last = filled("lastname", besides: candidate.column)
    let holdsSeveral = ColumnContent.holdsSeveralWords(columns[candidate.column].values)
    if let own = taken[candidate.column] {
      // `Nombre` is a first name beside `Apellidos`, and a full name where it stands alone.
      let isName = own.target == .property("firstname") || own.target == .property("lastname")
      guard own.tier == .weakAlias, isName, first == nil, last == nil, holdsSeveral else { return }
    }
    switch (first, last) {
    case (.some, .some): return
    case (.some, nil) where candidate.tier == .weakAlias && !holdsSeveral:
      replace(candidate, filling: "lastname")
    case (nil, .some) where candidate.tier == .weakAlias && !holdsSeveral:
      replace(candidate, filling: "firstname")
    default:
      for column in [owners[.property("firstname")], owners[.property("lastname")]].compactMap({ $0 }) {
        release(column)
      }
      take(candidate)
    }
  }

  private mutating func replace(_ candidate: ColumnCandidate, filling name: String) {
    if let empty = owners[.property(name)] { release(empty) }
    take(ColumnCandidate(column: candidate.column, target: .property(name), tier: .weakAlias))
  }

  /// The column with values that fills a property.
  private func filled(_ name: String, besides column: Int) -> Int? {
    owners[.property(name)].flatMap { $0 != column && columns[$0].hasValues ? $0 : nil }
  }
}
