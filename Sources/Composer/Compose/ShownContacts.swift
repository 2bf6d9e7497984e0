import Drafts

/// Which contacts the list shows and in which order, where that is not all of them as they stand in the draft.
///
/// It is made once and followed through edits. A contact that does not fit the filter any more stays until the
/// filter is asked again.
struct ShownContacts: Sendable {
  enum Filter: Hashable, Sendable {
    /// Text in any value, in lower case.
    case text(String)
    case errors, warnings, marked
    /// By what became of them when they were sent.
    case sent, refused, unknown
  }

  enum Sort: Hashable, Sendable {
    case number, email, name, problems
  }

  let filter: Filter?
  let sort: Sort
  /// The places in the draft, line by line. There is at least one.
  private(set) var order: [Int]
  private var ids: [InputID]
  /// By the places in the draft.
  private var isShown: [Bool]

  init?(_ filter: Filter?, _ sort: Sort, order: [Int], of inputs: InputList) {
    guard !order.isEmpty else { return nil }
    (self.filter, self.sort) = (filter, sort)
    (self.order, ids, isShown) = ([], [], [])
    take(order, of: inputs)
  }

  func contains(_ index: Int) -> Bool { isShown.indices.contains(index) && isShown[index] }

  func line(of index: Int) -> Int? { order.firstIndex(of: index) }

  /// The shown contact that is nearest behind a place of the draft, else the last one before it.
  func nearest(to index: Int) -> Int {
    if contains(index) { return index }
    return isShown.indices.first { $0 > index && isShown[$0] } ?? isShown.lastIndex(of: true) ?? 0
  }

  /// Shows a contact that the filter hides, because someone goes there.
  mutating func reveal(_ index: Int, of inputs: InputList) {
    guard !contains(index), inputs.indices.contains(index) else { return }
    let line = sort == .number ? order.firstIndex { $0 > index } ?? order.count : order.count
    take(order[..<line] + [index] + order[line...], of: inputs)
  }

  /// Follows an edit by which contacts came or went. What came is shown, behind the one that it stands behind.
  /// - Returns: false when nothing is left to show.
  mutating func follow(_ edit: Edit, to inputs: InputList) -> Bool {
    let new = Set(edit.splices.filter { $0.removing == 0 }.flatMap { $0.inserting.map(\.id) })
    let lines = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var shown: [(line: Int, index: Int)] = []
    var last = -1
    for (index, input) in inputs.enumerated() {
      if let line = lines[input.id] {
        last = line
      } else if !new.contains(input.id) {
        continue
      }
      shown.append((sort == .number ? 0 : last, index))
    }
    guard !shown.isEmpty else { return false }
    take(shown.sorted { $0 < $1 }.map(\.index), of: inputs)
    return true
  }

  private mutating func take(_ order: some Sequence<Int>, of inputs: InputList) {
    self.order = Array(order)
    ids = self.order.map { inputs[$0].id }
    isShown = Array(repeating: false, count: inputs.count)
    for index in self.order { isShown[index] = true }
  }
}

extension Edit {
  /// Contacts come or go, so that the places of others change.
  var movesContacts: Bool { splices.contains { $0.removing != $0.inserting.count } }
}
