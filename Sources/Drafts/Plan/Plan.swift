public import ContactsModel

/// The frozen outcome of previewing a draft: an operation, the exact bytes of each request, and what is left out.
public struct Plan: Hashable, Sendable {
  public let operation: ContactOperation
  public let batches: [PlannedBatch]
  /// In the order of the draft.
  public let leftOut: [LeftOut]
  /// How many inputs the draft has.
  public let inputCount: Int

  public init(operation: ContactOperation, batches: [PlannedBatch], leftOut: [LeftOut], inputCount: Int) {
    self.operation = operation
    self.batches = batches
    self.leftOut = leftOut
    self.inputCount = inputCount
  }
}
