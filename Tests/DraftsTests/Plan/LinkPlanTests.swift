import ContactsModel
import Testing

@testable import Drafts

/// What is done to the links of contacts that exist.
struct LinkPlanTests {
  private static let plain = AssociationType(.hubspotDefined, 279)
  private static let primary = AssociationType(.hubspotDefined, 1)
  private static let billing = AssociationType(.userDefined, 36)

  private static func link(_ id: String, _ types: AssociationType...) -> ExistingLink {
    ExistingLink(object: "company", association: Association(recordID: id, types: types))
  }

  private static func input(_ number: UInt64, _ id: String, _ links: [ExistingLink]?) -> DraftInput {
    DraftInput(
      id: InputID(rawValue: number),
      changing: ExistingContact(
        id: id, values: [Property("email", "c\(id)@example.com")],
        links: links.map { ExistingLinks(objects: ["company", "deal"], links: $0) }))
  }

  private static func text(_ plan: Plan) -> [String] {
    plan.batches.map {
      "\($0.operation.rawValue) \($0.object ?? "") \(String(decoding: $0.body, as: UTF8.self))"
    }
  }

  @Test func `a contact opened for editing has the links that were read, and changes none`() {
    let input = Self.input(1, "101", [Self.link("9001", Self.plain, Self.billing)])

    #expect(input.contact.associations == [Association(recordID: "9001", types: [Self.plain, Self.billing])])
    #expect(input.hints.associations == [AssociationHint(object: "company")])
    #expect(input.linkChanges().isEmpty)
    #expect(Rules.problems(of: input).isEmpty)
    #expect(Plan.make(inputs: [input]).leftOut.map(\.reason) == [.unchanged])
  }

  @Test func `links are made, relabelled and taken away by requests of their own, one object each`() {
    var first = Self.input(1, "101", [Self.link("9001", Self.plain, Self.billing)])
    first.contact.associations = [
      Association(recordID: "9001", types: [Self.plain, Self.primary]),
      Association(recordID: "9002", types: [Self.plain]),
      Association(recordID: "700", types: [AssociationType(.hubspotDefined, 4)]),
    ]
    first.contact.properties.append(Property("city", "Ulm"))
    var second = Self.input(2, "102", [Self.link("9003", Self.plain, Self.billing)])
    second.contact.associations = []

    let plan = Plan.make(inputs: [first, second])

    #expect(
      Self.text(plan) == [
        #"update  {"inputs":[{"id":"101","properties":{"city":"Ulm"}}]}"#,
        #"link company {"inputs":[{"from":{"id":"101"},"to":{"id":"9001"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":1}]},{"from":{"id":"101"},"to":{"id":"9002"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":279}]}]}"#,
        #"link deal {"inputs":[{"from":{"id":"101"},"to":{"id":"700"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":4}]}]}"#,
        #"unlabel company {"inputs":[{"from":{"id":"101"},"to":{"id":"9001"},"types":[{"associationCategory":"USER_DEFINED","associationTypeId":36}]}]}"#,
        #"unlink company {"inputs":[{"from":{"id":"102"},"to":[{"id":"9003"}]}]}"#,
      ])
    #expect(plan.parts.map(\.operation) == [.update, .link, .link, .unlabel, .unlink])
    #expect(plan.parts.allSatisfy { $0.inputCount == 1 })
    #expect(plan.counts.sent == 2)
    #expect(plan.counts.count(of: .link) == 1)
    let words = plan.changes.map {
      "\($0.index) \($0.change.name): \($0.change.before ?? "-") > \($0.change.after ?? "-")"
    }
    #expect(
      words == [
        "0 city: - > Ulm",
        "0 company 9001: linked as USER_DEFINED 36 > linked as USER_DEFINED 36, Primary",
        "0 company 9002: - > linked", "0 deal 700: - > linked",
        "0 company 9001: linked as USER_DEFINED 36, Primary > linked as Primary",
        "1 company 9003: linked as USER_DEFINED 36 > not linked; label USER_DEFINED 36 goes too",
      ])
  }

  @Test func `the type without a label stays as long as a label does`() {
    let change = LinkChange(
      object: "company", recordID: "9001", from: [Self.plain, Self.billing], to: [Self.billing])

    #expect(change == nil)
  }

  @Test func `what was not read is linked, and never unlinked`() {
    var input = Self.input(1, "101", nil)
    #expect(input.linkChanges().isEmpty)

    input.contact.associations = [Association(recordID: "9002", types: [Self.plain])]

    #expect(
      input.linkChanges()
        == [
          LinkChange(object: "company", recordID: "9002", from: [], to: [Self.plain])
        ].compactMap(\.self))
  }

  @Test func `a link of which nobody knows the object is a problem, one that was read is none`() {
    var input = Self.input(1, "101", [])
    input.contact.associations = [Association(recordID: "9002", types: [Self.billing])]

    #expect(Rules.problems(of: input).map(\.rule) == [.linkOfUnknownObject])
    #expect(Plan.make(inputs: [input]).batches.isEmpty)
  }

  @Test func `what HubSpot has by now is not sent, and a label that somebody else gave is not taken away`() {
    var first = Self.input(1, "101", [])
    first.contact.associations = [Association(recordID: "9002", types: [Self.plain])]
    var second = Self.input(2, "102", [Self.link("9003", Self.plain)])
    second.contact.associations = []
    var third = Self.input(3, "103", [Self.link("9003", Self.plain)])
    third.contact.associations = []
    var current = CurrentContacts(["101", "102", "103"].map { ContactRecord(id: $0) })
    current.links = [
      "101": ExistingLinks(objects: ["company"], links: [Self.link("9002", Self.plain, Self.primary)]),
      "102": ExistingLinks(objects: ["company"], links: [Self.link("9003", Self.plain, Self.primary)]),
      "103": ExistingLinks(objects: ["company"]),
    ]

    let plan = Plan.make(inputs: [first, second, third], current: current)

    #expect(plan.batches.isEmpty)
    #expect(
      plan.leftOut.map { $0.decidable?.sentence }
        == [nil, "company 9003 is linked as Primary since it was read", nil])
    #expect(plan.leftOut[0].reason == .unchanged && plan.leftOut[2].reason == .unchanged)
  }

  /// A link that was to go has got a label since, and one that was to get a label was taken away.
  @Test(arguments: [true, false])
  func `a conflict of links is decided for what was wanted, or for what is there`(keepsMine: Bool) throws {
    var going = Self.input(1, "101", [Self.link("9003", Self.plain)])
    going.contact.associations = []
    var gone = Self.input(2, "102", [Self.link("9004", Self.plain)])
    gone.contact.associations[0].types.append(Self.billing)
    var current = CurrentContacts(["101", "102"].map { ContactRecord(id: $0) })
    current.links = [
      "101": ExistingLinks(objects: ["company"], links: [Self.link("9003", Self.plain, Self.billing)]),
      "102": ExistingLinks(objects: ["company"]),
    ]
    var draft = Draft(name: "d", inputs: InputList([going, gone]))
    let plan = Plan.make(inputs: [going, gone], current: current)
    #expect(plan.batches.isEmpty)
    let conflicts = plan.leftOut.compactMap { left in left.decidable.map { (left.index, $0) } }
    #expect(conflicts.count == 2)
    draft.perform(
      try #require(
        draft.editToSettle(Dictionary(uniqueKeysWithValues: conflicts), keepingMine: keepsMine)))

    let settled = Plan.make(inputs: Array(draft.inputs), current: current)
    if keepsMine {
      #expect(settled.operations == [.link, .unlink] && settled.leftOut.isEmpty)
      #expect(draft.inputs[0].contact.associations.isEmpty)
    } else {
      #expect(settled.leftOut.map(\.reason) == [.unchanged, .unchanged])
      #expect(draft.inputs[0].contact.associations.map(\.types) == [[Self.plain, Self.billing]])
      #expect(draft.inputs[1].contact.associations.isEmpty)
    }
  }

  @Test func `a request holds 2,000 links, and no contact is torn apart`() {
    let types = [Self.plain]
    let inputs = (0..<900).map { number in
      var input = Self.input(UInt64(number), "\(1000 + number)", [])
      input.contact.associations = (0..<3).map { Association(recordID: "\(9000 + $0)", types: types) }
      return input
    }

    let plan = Plan.make(inputs: inputs)

    #expect(plan.batches.map(\.inputs.count) == [666, 234])
    #expect(plan.counts.sent == 900)
  }

  @Test func `stored inputs and stored requests are read back as they were`() throws {
    var input = Self.input(1, "101", [Self.link("9001", Self.plain, Self.billing)])
    input.contact.associations = [
      Association(recordID: "9002", types: [Self.plain]), Association(recordID: "9004", types: [Self.plain]),
    ]

    #expect(try DraftCoding.decode(DraftCoding.encode([input])) == [input])
    for batch in Plan.make(inputs: [input]).batches {
      let read = PlannedBatch(
        storedBody: batch.body, of: batch.operation, object: batch.object, recordIDs: ["101"]
      ) { _, input, range in
        PlannedInput(
          index: 0, input: input, email: "c101@example.com", before: batch.inputs[0].before, bodyRange: range)
      }
      #expect(read == batch)
    }
  }

  @Test func `what was done to links is what the contact is compared with next`() throws {
    var input = Self.input(1, "101", [Self.link("9001", Self.plain)])
    input.contact.associations = [Association(recordID: "9002", types: [Self.plain])]
    var draft = Draft(name: "a", inputs: InputList([input]))

    draft.perform(try #require(draft.editToNoteLinks([input.id: input.linkChanges()])))

    #expect(draft.inputs[0].linkChanges().isEmpty)
    #expect(draft.inputs[0].existing?.links?.links.map(\.association.recordID) == ["9002"])
  }
}
