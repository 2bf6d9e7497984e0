import ContactsModel
import Drafts
import Submissions

extension PlannedBatch {
  /// A batch as it was sent. Nil if the body does not hold these inputs.
  init?(storedBody body: [UInt8], of operation: ContactOperation, inputs: [InputColumns]) {
    guard let nodes = try? JSONReader.read(body)["inputs"]?.elements, nodes.count == inputs.count,
      let stored = try? nodes.map({ try OperationInput(stored: $0, of: operation) })
    else { return nil }
    let planned = inputs.indices.map { position in
      PlannedInput(
        index: inputs[position].outcome.index, input: stored[position],
        email: inputs[position].outcome.email, before: inputs[position].before,
        bodyRange: nodes[position].range)
    }
    self.init(operation: operation, body: body, inputs: planned)
  }
}
