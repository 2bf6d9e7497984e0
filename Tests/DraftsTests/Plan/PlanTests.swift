import ContactsModel
import Drafts
import HostileText
import Testing

struct PlanTests {
  private func text(_ batch: PlannedBatch) -> String { String(decoding: batch.body, as: UTF8.self) }

  @Test func `250 inputs make batches of 100, 100 and 50`() {
    let plan = Plan.make(contacts: (0..<250).map { contact($0) })
    #expect(plan.batches.map(\.inputs.count) == [100, 100, 50])
    #expect(plan.batches.flatMap(\.inputs).map(\.index) == Array(0..<250))
    #expect(plan.inputCount == 250 && plan.leftOut.isEmpty)
  }

  @Test func `the body is the wire form and nothing else`() {
    var input = contact(["email": "a@b.co", "city": "Ulm \"am Münster\""])
    input.associations = [Association(recordID: "9", types: [AssociationType(.hubspotDefined, 279)])]
    input.objectWriteTraceID = "t1"
    let plan = Plan.make(contacts: [input, contact(["lastname": "D"])], options: PlanOptions(traceIDs: true))
    let second = plan.batches[0].inputs[1].traceID ?? ""
    #expect(
      text(plan.batches[0]) == #"{"inputs":[{"objectWriteTraceId":"t1","properties":{"email":"a@b.co","#
        + #""city":"Ulm \"am Münster\""},"associations":[{"to":{"id":"9"},"types":[{"associationCategory":"#
        + #""HUBSPOT_DEFINED","associationTypeId":279}]}]},{"objectWriteTraceId":"\#(second)","#
        + #""properties":{"lastname":"D"},"associations":[]}]}"#)
  }

  @Test func `each input knows its bytes in the body`() {
    let plan = Plan.make(contacts: (0..<3).map { contact($0) })
    for input in plan.batches[0].inputs {
      #expect(Array(plan.batches[0].body[input.bodyRange]) == input.contact.jsonBytes())
    }
  }

  @Test func `the hash is the SHA-256 of the body`() {
    let batch = PlannedBatch(operation: .create, body: Array("abc".utf8), inputs: [])
    #expect(batch.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: 1...10)
  func `the body that the inputs give is the one that was counted and hashed`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 97)
    let inputs = (0..<400).map { index in
      let (id, contact) = (InputID(rawValue: UInt64(index)), random.contact())
      let existing = ExistingContact(id: "\(1_000 + index)", values: [Property("city", "Bonn")])
      return DraftInput(id: id, contact: contact, existing: random.below(3) == 0 ? existing : nil)
    }
    let plan = Plan.make(inputs: inputs)
    for batch in plan.batches {
      let body = batch.body
      #expect(body.count == batch.byteCount)
      #expect(Digest.text(of: Digest.sha256(of: body)) == batch.sha256)
      #expect(batch.inputs.allSatisfy { Array(body[$0.bodyRange]) == $0.input.jsonBytes() })
      let kept = PlannedBatch(operation: batch.operation, body: body, inputs: batch.inputs)
      #expect(kept == batch && kept.body == body)
    }
    #expect(Set(plan.batches.map(\.operation)).isSuperset(of: [.create, .update]))
  }

  @Test(arguments: [true, false])
  func `a batch tells the same before and after its inputs are made`(traceIDs: Bool) {
    let inputs = HostileText.all.enumerated().map { index, hostile in
      var contact = contact(index)
      contact.properties.append(Property("jobtitle", hostile.text))
      if index % 3 == 0 { contact.objectWriteTraceID = "own\(index)" }
      contact.associations = [Association(recordID: "9", types: [AssociationType(.hubspotDefined, 279)])]
      return DraftInput(id: InputID(rawValue: UInt64(index)), contact: contact)
    }
    let plan = Plan.make(inputs: inputs, options: PlanOptions(traceIDs: traceIDs))
    let batch = plan.batches[0]
    let (count, indices, areTraced) = (batch.inputCount, batch.indices, batch.hasTraceIDs)
    #expect(batch.byteCount == batch.body.count)
    #expect(count == batch.inputs.count && indices == batch.inputs.map(\.index))
    #expect(areTraced == traceIDs && batch.inputs.allSatisfy { ($0.traceID != nil) == traceIDs })
    #expect(plan.counts.associations == plan.batches.reduce(0) { $0 + $1.inputs.count })
  }

  @Test func `trace ids are 16 hexadecimal digits, all different and always the same`() {
    let contacts = (0..<300).map { _ in contact(["lastname": "Same"]) }
    let traces = Plan.make(contacts: contacts).batches.flatMap(\.inputs).compactMap(\.traceID)
    #expect(Set(traces).count == 300)
    #expect(traces.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    #expect(Plan.make(contacts: contacts).batches.flatMap(\.inputs).compactMap(\.traceID) == traces)
  }

  @Test func `a trace id that came with the input is kept, an empty one is replaced`() {
    var kept = contact(1)
    kept.objectWriteTraceID = "mine"
    var empty = contact(2)
    empty.objectWriteTraceID = ""
    let traces = Plan.make(contacts: [kept, empty]).batches[0].inputs.map(\.traceID)
    #expect(traces[0] == "mine")
    #expect(traces[1]?.count == 16)
  }

  @Test func `without trace ids none is sent`() {
    var input = contact(1)
    input.objectWriteTraceID = "mine"
    let plan = Plan.make(contacts: [input, contact(2)], options: PlanOptions(traceIDs: false))
    #expect(plan.batches[0].inputs.allSatisfy { $0.traceID == nil })
    #expect(!text(plan.batches[0]).contains("objectWriteTraceId"))
  }

  @Test func `inputs with errors are left out with their problems and the others close ranks`() {
    var contacts = (0..<101).map { contact($0) }
    contacts[50] = contact(["email": "x"])
    let plan = Plan.make(contacts: contacts)
    #expect(plan.batches.map(\.inputs.count) == [100])
    #expect(plan.leftOut.map(\.index) == [50])
    #expect(plan.leftOut[0].email == "x")
    #expect(plan.leftOut[0].problems.map(\.rule.name) == ["email-form"])
    #expect(plan.batches[0].inputs.map(\.index) == Array(0..<50) + Array(51..<101))
  }

  @Test func `warnings do not keep an input back`() {
    let plan = Plan.make(contacts: [contact(["email": "a@b.co", "own_property": "1"])])
    #expect(plan.batches.count == 1)
  }

  @Test func `what showed at reading keeps an input back too`() {
    let problem = Problem(.error, .notText(.object), at: .property("city"))
    let plan = Plan.make(contacts: [contact(0), contact(1)], found: [1: [problem]])
    #expect(plan.leftOut == [LeftOut(index: 1, email: "person1@example.com", reason: .errors([problem]))])
  }

  @Test func `contacts that are there already can be skipped`() {
    let plan = Plan.make(contacts: [contact(0), contact(1)], existing: [0: "501"])
    #expect(plan.leftOut.map(\.reason) == [.exists(recordID: "501")])
    #expect(plan.counts.sent == 1 && plan.counts.existing == 1 && plan.counts.blocked == 0)
  }

  @Test func `a draft and its contacts make the same plan`() {
    let draft = draft(120)
    #expect(Plan.make(inputs: draft.inputs) == Plan.make(contacts: draft.inputs.map(\.contact)))
  }

  @Test func `the counts sum up the plan`() {
    var linked = contact(0)
    linked.associations = [Association(recordID: "9", types: [AssociationType(.hubspotDefined, 279)])]
    let plan = Plan.make(contacts: [linked, ContactInput()] + (1..<150).map { contact($0) })
    #expect(plan.counts.sent == 150 && plan.counts.blocked == 1 && plan.counts.batches == 2)
    #expect(plan.counts.associations == 1)
    #expect(plan.counts.bytes == plan.batches.map(\.body.count).reduce(0, +))
  }

  @Test func `a plan of nothing is empty`() {
    let plan = Plan.make(contacts: [])
    #expect(plan.batches.isEmpty && plan.leftOut.isEmpty && plan.inputCount == 0)
  }
}
