public import Drafts

/// Some of the inputs of a batch, as a request of their own.
public struct BatchPart: Hashable, Sendable {
  /// Where its inputs stand in the batch, in order.
  public let positions: [Int]
  /// The request, exactly as it is sent.
  public let request: PlannedBatch

  public init(positions: [Int], request: PlannedBatch) {
    self.positions = positions
    self.request = request
  }

  /// Takes the very bytes of these inputs out of a batch.
  init(_ positions: [Int], of batch: PlannedBatch) {
    var part = PendingBatch(batch.operation)
    let body = batch.body
    for input in positions.map({ batch.inputs[$0] }) { part.append(input, body[input.bodyRange]) }
    self.init(positions: positions, request: part.finish())
  }
}
