import ContactsModel
import Drafts
import Testing

/// Plans that change or archive contacts that exist.
struct OperationPlanTests {
  /// The input that changes a contact so; where nothing was read, a value that is emptied was "before".
  private func update(
    _ id: String, _ properties: (String, String)..., email: String? = nil
  ) -> DraftInput {
    let cleared = properties.filter(\.1.isEmpty).map { Property($0.0, "before") }
    let known = email.map { [Property("email", $0)] } ?? []
    return DraftInput(
      id: InputID(rawValue: 0),
      contact: ContactInput(properties: properties.map { Property($0.0, $0.1) }),
      existing: ExistingContact(id: id, values: known + cleared))
  }

  private func body(_ batch: PlannedBatch?) -> String {
    String(decoding: batch?.body ?? [], as: UTF8.self)
  }

  @Test func `an update carries the id and what changes, and no trace id`() {
    var planner = DraftPlanner()
    planner.add(update("70101", ("city", "Bergen"), ("phone", ""), email: "ada@harbour.example"))
    planner.add(update("70102", ("email", "bo@harbour.example")))
    let plan = planner.finish()
    #expect(plan.operation == .update)
    #expect(
      body(plan.batches.first)
        == #"{"inputs":[{"id":"70101","properties":{"city":"Bergen","phone":""}},"#
        + #"{"id":"70102","properties":{"email":"bo@harbour.example"}}]}"#)
    let inputs = plan.batches.flatMap(\.inputs)
    #expect(inputs.map(\.recordID) == ["70101", "70102"])
    #expect(inputs.map(\.email) == ["ada@harbour.example", "bo@harbour.example"])
    #expect(inputs.map(\.traceID) == [nil, nil])
    #expect(plan.batches.allSatisfy { $0.operation == .update })
  }

  @Test func `an update of a contact by its name alone is not refused for want of an e-mail`() {
    var planner = DraftPlanner()
    planner.add(update("70101", ("city", "Bergen")))
    #expect(planner.finish().counts.sent == 1)
  }

  @Test func `what would change nothing is left out`() {
    var planner = DraftPlanner()
    planner.add(update("70101", email: "ada@harbour.example"))
    let plan = planner.finish()
    #expect(plan.batches.isEmpty)
    #expect(plan.leftOut == [LeftOut(index: 0, email: "ada@harbour.example", reason: .unchanged)])
    #expect(plan.counts.unchanged == 1 && plan.counts.blocked == 0 && plan.counts.existing == 0)
  }

  @Test(arguments: ["", " ", "<string>", "7x", "70101"])
  func `an id that is none, or that stands there already, is left out`(id: String) {
    var planner = DraftPlanner()
    planner.add(update("70101", ("city", "Bergen")))
    planner.add(update(id, ("city", "Oslo")))
    var archive = ArchivePlanner()
    archive.add(id: "70101")
    archive.add(id: id)
    for plan in [planner.finish(), archive.finish()] {
      #expect(plan.counts.sent == 1 && plan.counts.blocked == 1)
      #expect(plan.leftOut.first?.problems.map(\.path) == [.recordID])
      #expect(plan.leftOut.first?.problems.map(\.path.text) == ["id"])
    }
  }

  @Test func `a value that would be refused blocks the update`() {
    var planner = DraftPlanner()
    planner.add(update("70101", ("email", "bo@@harbour.example")))
    planner.add(update("70102", ("email", "bo@harbour.example")))
    planner.add(update("70103", ("email", "BO@harbour.example")))
    let plan = planner.finish()
    #expect(plan.batches.flatMap(\.inputs).map(\.recordID) == ["70102"])
    #expect(plan.leftOut.map(\.index) == [0, 2])
  }

  @Test func `archiving carries the ids and nothing else`() {
    var planner = ArchivePlanner()
    planner.add(id: "70101", email: "ada@harbour.example")
    planner.add(id: "70102")
    let plan = planner.finish()
    #expect(plan.operation == .archive)
    #expect(body(plan.batches.first) == #"{"inputs":[{"id":"70101"},{"id":"70102"}]}"#)
    #expect(plan.batches.flatMap(\.inputs).map(\.email) == ["ada@harbour.example", nil])
    #expect(
      body(plan.batches.first)
        == String(
          decoding: BatchArchiveRequest(ids: ["70101", "70102"]).jsonBytes(), as: UTF8.self))
  }

  @Test(arguments: ContactOperation.allCases)
  func `a request holds as many inputs as its operation takes`(operation: ContactOperation) {
    var (create, update, linked, archive) = (
      DraftPlanner(), DraftPlanner(), DraftPlanner(), ArchivePlanner()
    )
    let most = operation.inputsPerRequest
    for id in 1...(most + 1) {
      create.add(
        DraftInput(
          id: InputID(rawValue: 0),
          contact: ContactInput(properties: [Property("email", "p\(id)@harbour.example")])))
      update.add(self.update("\(id)", ("city", "Bergen")))
      archive.add(id: "\(id)")
      linked.add(Self.relinked(id))
    }
    let plan: Plan? =
      switch operation {
      case .create: create.finish()
      case .update: update.finish()
      case .archive: archive.finish()
      case .link, .unlabel, .unlink: linked.finish().parts.first { $0.operation == operation }
      }
    #expect(plan?.operation == operation)
    #expect(plan?.batches.map(\.inputs.count) == [most, 1])
  }

  private static func links(_ types: [AssociationType]) -> ContactLinks {
    ContactLinks(
      contactID: "9", object: "company",
      associations: ["1", "2"].map { Association(recordID: $0, types: types) })
  }

  /// It makes a link, takes a label off another, and takes a third away.
  private static func relinked(_ id: Int) -> DraftInput {
    let (plain, label) = (AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36))
    let read = ["1", "2"].map {
      ExistingLink(object: "company", association: Association(recordID: $0, types: [plain, label]))
    }
    var input = DraftInput(
      id: InputID(rawValue: UInt64(id)),
      changing: ExistingContact(
        id: "\(id)", values: [], links: ExistingLinks(objects: ["company"], links: read)))
    input.contact.associations = [
      Association(recordID: "1", types: [plain]), Association(recordID: "3", types: [plain]),
    ]
    return input
  }

  @Test(arguments: ContactOperation.allCases)
  func `an input is read back as it was written, and lies where the body says`(operation: ContactOperation)
    throws
  {
    let input: OperationInput =
      switch operation {
      case .create: .create(ContactInput(properties: [Property("b", "1"), Property("a", "ü\n")]))
      case .update: .update(ContactUpdate(id: "9", properties: [Property("b", "1"), Property("a", "")]))
      case .archive: .archive(id: "9")
      case .link: .links(.link, Self.links([AssociationType(.hubspotDefined, 279)]))
      case .unlabel: .links(.unlabel, Self.links([AssociationType(.userDefined, 36)]))
      case .unlink: .links(.unlink, Self.links([]))
      }
    let elements = "[".utf8 + input.jsonBytes() + "]".utf8
    let nodes = try JSONReader.read(Array(elements)).elements
    #expect(try OperationInput(stored: nodes, of: operation, object: input.links?.object) == input)
    var pending = PendingBatch(operation)
    pending.append(PlannedInput(index: 0, input: input, bodyRange: 0..<0), input.jsonBytes())
    pending.append(PlannedInput(index: 1, input: input, bodyRange: 0..<0), input.jsonBytes())
    let batch = pending.finish()
    #expect(batch.inputs.map { Array(batch.body[$0.bodyRange]) } == [input.jsonBytes(), input.jsonBytes()])
  }

  @Test func `a body of another operation is not read as this one's`() throws {
    let node = try JSONReader.read(OperationInput.archive(id: "9").jsonBytes())
    #expect(throws: DraftCodingError.self) { try OperationInput(stored: [node], of: .update, object: nil) }
    #expect(throws: DraftCodingError.self) { try OperationInput(stored: [node], of: .create, object: nil) }
  }
}
