/// One step of undo: what changes in a draft, as splices that apply one after the other.
public struct Edit: Equatable, Sendable {
  public let label: EditLabel
  /// Each place counts in the list as the splices before it leave it.
  public let splices: [Splice]

  public init(_ label: EditLabel, _ splices: [Splice]) {
    self.label = label
    self.splices = splices
  }

  /// Where the edit's first change begins: the place to show afterwards.
  public var firstIndex: Int? { splices.map(\.at).min() }
}
