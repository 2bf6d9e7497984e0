internal import ContactsModel

/// A chunk of a draft, with what was found in it.
struct CheckedChunk: Sendable {
  let chunk: InputChunk
  /// Tells this chunk from all others that the index ever saw.
  let serial: UInt64
  private(set) var isChecked = false
  /// Inputs with errors of their own.
  private(set) var withErrors = InputSet()
  private(set) var withWarnings = InputSet()
  private(set) var errors = 0
  private(set) var warnings = 0
  /// The problems that inputs have by themselves, by their groups.
  private var groups: [ProblemGroup: Int] = [:]
  /// Inputs whose key an earlier input has.
  var duplicates: [UniqueKey: InputSet] = [:]

  init(chunk: InputChunk, serial: UInt64) {
    self.chunk = chunk
    self.serial = serial
  }

  func hasProblems(at offset: Int) -> Bool {
    withErrors.contains(offset) || withWarnings.contains(offset)
      || duplicates.values.contains { $0.contains(offset) }
  }

  var allWithErrors: InputSet { duplicates.values.reduce(withErrors) { $0.union($1) } }
  var allWithProblems: InputSet { allWithErrors.union(withWarnings) }

  /// How many problems of each kind there are, with those that only show beside others.
  var tally: [ProblemGroup: Int] {
    duplicates.reduce(into: groups) { counts, duplicate in
      guard !duplicate.value.isEmpty else { return }
      counts[ProblemGroup(duplicate.key.problem("", first: 0)), default: 0] += duplicate.value.count
    }
  }

  func holds(_ group: ProblemGroup) -> Bool {
    groups[group] != nil
      || duplicates.contains { !$0.value.isEmpty && ProblemGroup($0.key.problem("", first: 0)) == group }
  }

  /// Counts the problems that each input has by itself.
  mutating func check(_ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable) {
    var collector = ProblemCollector(.groups)
    for (offset, input) in chunk.inputs.enumerated() {
      let before = (collector.errors, collector.warnings)
      Rules.check(input, catalogue, associationTypes, &collector)
      if collector.errors > before.0 { withErrors.set(offset, to: true) }
      if collector.warnings > before.1 { withWarnings.set(offset, to: true) }
    }
    errors = collector.errors
    warnings = collector.warnings
    groups = collector.groups
    isChecked = true
  }

  /// Nothing until it is checked.
  var counts: ProblemCounts {
    var counts = ProblemCounts()
    counts.errors = errors + duplicates.values.reduce(0) { $0 + $1.count }
    counts.warnings = warnings
    counts.inputsWithErrors = allWithErrors.count
    counts.inputsWithWarnings = withWarnings.count
    return counts
  }
}
