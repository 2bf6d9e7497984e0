import ContactsModel

/// Decides what the columns of a table fill, from its titles and the rows of its beginning: the same for the screen and
/// the command line.
struct ColumnResolver: Sendable {
  /// Of so many columns it is guessed what they are for: that takes long.
  private static let mostGuesses = 500
  private static let mostSamples = 3

  private let matcher: ColumnMatcher
  private let catalogue: PropertyCatalogue
  private let records: RecordNames
  private let choices: ColumnChoices

  init(
    _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable, choices: ColumnChoices = .none
  ) {
    self.catalogue = catalogue
    self.choices = choices
    records = associationTypes.records
    matcher = ColumnMatcher(catalogue, associationTypes)
  }

  /// Whether a title says by itself what stands below it.
  @Sendable func isKnown(_ title: String) -> Bool { matcher.isKnown(title) }

  /// - Parameters:
  ///   - titles: nil in a table without a header row.
  ///   - rows: the first rows of values.
  func columns(_ titles: [String]?, _ rows: [[String]]) -> [LookedAtColumn] {
    let facts = ColumnFacts.of(rows, titles: titles)
    var fixed = titles.map(choices.targets) ?? [:]
    var reasons = fixed.filter { $0.value == .none }.mapValues { _ in ColumnReason.dropped }
    for (index, column) in facts.enumerated() where fixed[index] == nil {
      guard let reason = matcher.reasonToLeaveOut(column.title ?? "") else { continue }
      reasons[index] = reason
      fixed[index] = ColumnTarget.none
    }
    var candidates: [ColumnCandidate] = []
    for (index, column) in facts.enumerated() where fixed[index] == nil {
      if let object = matcher.recordNames(for: column.title ?? "") {
        candidates += linking(index, to: object)
      } else {
        candidates += matcher.candidates(column, at: index, isThorough: index < Self.mostGuesses)
      }
    }
    let assignment = ColumnAssignment(facts, candidates, fixed: fixed)
    let byColumn = Dictionary(grouping: candidates, by: \.column)
    return facts.indices.map { index in
      let samples = Array(facts[index].values.prefix(Self.mostSamples))
      if reasons[index] == nil, let open = open(index, facts[index], assignment, facts) {
        return LookedAtColumn(facts[index].title, leftOut: open, samples)
      }
      if let taken = assignment.taken[index], taken.target != .none {
        return LookedAtColumn(facts[index].title, taken.target, taken.certainty, samples)
      }
      let reason =
        reasons[index] ?? reason(facts[index], byColumn[index] ?? [], assignment, facts)
      return LookedAtColumn(facts[index].title, leftOut: reason, samples)
    }
  }

  /// A column with names of records is as good as one of ids where they are known, and makes room for one.
  private func linking(_ index: Int, to object: String) -> [ColumnCandidate] {
    guard records.covers(object) else { return [] }
    return [ColumnCandidate(column: index, target: .associations(object), tier: .alias)]
  }

  /// What must not be lost without a word: addresses and names, while nothing fills the property for them.
  private func open(
    _ index: Int, _ column: ColumnFacts, _ assignment: ColumnAssignment, _ columns: [ColumnFacts]
  ) -> ColumnReason? {
    if let taken = assignment.taken[index], taken.tier != .customName { return nil }
    let isFilled = { (target: ColumnTarget) in
      assignment.column(filling: target).map { columns[$0].hasValues } ?? false
    }
    guard let title = column.title, !ColumnContent.isEmail(title) else { return nil }
    if !isFilled(.property("email")), ColumnContent.holdsAddresses(column.values) { return .openAddresses }
    guard !isFilled(.fullName), ColumnContent.holdsNames(column.values) else { return nil }
    if TitleWords.isOfName(title) { return .openNames }
    if TitleWords.isOfPerson(title), ColumnContent.holdsCapitalisedWords(column.values) { return .openNames }
    return nil
  }

  private func reason(
    _ column: ColumnFacts, _ candidates: [ColumnCandidate], _ assignment: ColumnAssignment,
    _ columns: [ColumnFacts]
  ) -> ColumnReason {
    let title = (column.title ?? "").trimmed
    if ColumnContent.isEmail(title) { return .valueAsTitle }
    guard column.hasValues else { return .empty }
    if let object = matcher.recordNames(for: title) {
      let other = assignment.column(filling: .associations(object)).flatMap {
        columns[$0].hasValues ? $0 : nil
      }
      guard let other else { return .recordNames(object: object) }
      return .filled(
        property: ColumnTarget.associations(object).written, by: columns[other].title?.trimmed ?? "")
    }
    for candidate in candidates.sorted(by: { $0.tier < $1.tier }) {
      guard let other = assignment.column(filling: candidate.target) else { continue }
      let by = columns[other].title?.trimmed ?? "column \(other + 1)"
      return .filled(property: candidate.target.written, by: by)
    }
    return title.isEmpty ? .untitled : .unknown
  }

  /// A table whose first row holds values.
  func lacksHeader(_ first: [String]) -> Bool {
    let columns = first.prefix(Self.mostGuesses)
    if columns.contains(where: matcher.isKnown) { return false }
    if first.contains(where: ColumnContent.isEmail) { return true }
    let isTitle = { (text: String) in
      !matcher.candidates(ColumnFacts(title: text), at: 0, isThorough: true).isEmpty
    }
    return !columns.contains(where: isTitle) && first.contains(where: ColumnContent.isValue)
  }
}
