import ContactsModel
import Drafts
import Submissions

extension PlannedBatch {
  /// A batch as it was sent. Nil if the body does not hold these inputs.
  init?(storedBody body: [UInt8], inputs: [InputColumns]) {
    guard let nodes = try? JSONReader.read(body)["inputs"]?.elements, nodes.count == inputs.count,
      let contacts = try? nodes.map({ try ContactInput(stored: $0) })
    else { return nil }
    let planned = inputs.indices.map { position in
      PlannedInput(
        index: inputs[position].outcome.index, contact: contacts[position], bodyRange: nodes[position].range)
    }
    self.init(body: body, inputs: planned)
  }
}
