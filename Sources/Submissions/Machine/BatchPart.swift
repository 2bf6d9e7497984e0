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
    var body = Array(#"{"inputs":["#.utf8)
    var inputs: [PlannedInput] = []
    for input in positions.map({ batch.inputs[$0] }) {
      if !inputs.isEmpty { body.append(UInt8(ascii: ",")) }
      let start = body.count
      body += batch.body[input.bodyRange]
      inputs.append(PlannedInput(index: input.index, contact: input.contact, bodyRange: start..<body.count))
    }
    self.init(positions: positions, request: PlannedBatch(body: body + Array("]}".utf8), inputs: inputs))
  }
}
