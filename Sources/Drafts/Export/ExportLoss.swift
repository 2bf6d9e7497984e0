/// Something of one input that does not come back when the exported table is imported.
public struct ExportLoss: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A row of empty cells is no row.
    case emptyInput
    /// One cell holds one value: a name that stands in an input a second time is left out.
    case repeatedProperty(String)
    /// Columns stand in one order for all inputs.
    case propertyOrder
    case associationOrder
    /// An association whose parts cannot be told apart in a cell, or that shares its record with another one.
    case association
    /// A link of a contact that exists is to go.
    case unlinking
  }

  /// The input's index in the draft, from 0.
  public let input: Int
  public let kind: Kind

  /// Whether more than an order is lost.
  public var leavesSomethingOut: Bool { kind != .propertyOrder && kind != .associationOrder }
}
