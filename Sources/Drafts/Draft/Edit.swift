/// One step of undo: what changes in a draft, as splices that apply one after the other.
public struct Edit: Equatable, Sendable {
  public let label: EditLabel
  /// Each place counts in the list as the splices before it leave it.
  public let splices: [Splice]
  /// What the edit does, where it does one thing to many contacts. It stands for the splices in a record.
  let bulk: BulkEdit?

  public init(_ label: EditLabel, _ splices: [Splice]) {
    self.init(label, splices, bulk: nil)
  }

  init(_ label: EditLabel, _ splices: [Splice], bulk: BulkEdit?) {
    self.label = label
    self.splices = splices
    self.bulk = bulk
  }

  /// Where the edit's first change begins: the place to show afterwards.
  public var firstIndex: Int? { splices.map(\.at).min() }
}
