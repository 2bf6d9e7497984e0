/// Inputs that leave a draft at one place, and inputs that come in their stead.
public struct Splice: Equatable, Sendable {
  public var at: Int
  /// How many inputs leave.
  public var removing: Int
  public var inserting: [DraftInput]

  public init(at: Int, removing: Int, inserting: [DraftInput]) {
    self.at = at
    self.removing = removing
    self.inserting = inserting
  }
}
