import ContactsModel
import Drafts
import Submissions

extension PlannedBatch {
  /// A batch as it was sent. Nil if the body does not hold these inputs.
  init?(storedBody body: [UInt8], inputs: [InputColumns]) {
    guard let nodes = try? JSONReader.read(body)["inputs"]?.elements, nodes.count == inputs.count else {
      return nil
    }
    let planned = zip(inputs, nodes).map { input, node in
      PlannedInput(index: input.outcome.index, contact: ContactInput(node), bodyRange: node.range)
    }
    self.init(body: body, inputs: planned)
  }
}

extension ContactInput {
  /// The wire form, which this program wrote itself.
  fileprivate init(_ node: JSONNode) {
    self.init(
      properties: node["properties"]?.members.map { Property($0.name, $0.node.text ?? "") } ?? [],
      associations: node["associations"]?.elements.map(Association.init) ?? [],
      objectWriteTraceID: node["objectWriteTraceId"]?.text)
  }
}

extension Association {
  fileprivate init(_ node: JSONNode) {
    self.init(
      recordID: node["to"]?["id"]?.text ?? "", types: node["types"]?.elements.map(AssociationType.init) ?? [])
  }
}

extension AssociationType {
  fileprivate init(_ node: JSONNode) {
    self.init(
      category: AssociationCategory(rawValue: node["associationCategory"]?.text ?? ""),
      typeID: node["associationTypeId"].flatMap(Tolerant.init) ?? .text(""))
  }
}
