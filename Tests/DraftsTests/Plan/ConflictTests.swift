import ContactsModel
import Testing

@testable import Drafts

/// An update is planned against the contacts as they are when the plan is sealed.
struct ConflictTests {
  private static func input(_ id: String, city: String, phone: String? = nil) -> DraftInput {
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(
        id: id, values: [Property("email", "\(id)@harbour.example"), Property("city", "Bonn")]))
    input.contact.properties[1].value = city
    if let phone { input.contact.properties.append(Property("phone", phone)) }
    return input
  }

  private static func record(_ id: String, city: String?, by version: PropertyVersion? = nil) -> ContactRecord
  {
    ContactRecord(
      id: id, properties: [RecordProperty("city", city)],
      propertiesWithHistory: version.map { [PropertyHistory(name: "city", versions: [$0])] } ?? [])
  }

  private static func plan(_ inputs: [DraftInput], _ current: CurrentContacts?) -> Plan {
    var planner = DraftPlanner(current: current)
    for input in inputs { planner.add(input) }
    return planner.finish()
  }

  @Test func `what nobody else touched is sent, with what it was before`() {
    let plan = Self.plan(
      [Self.input("101", city: "Ulm")], CurrentContacts([Self.record("101", city: "Bonn")]))

    #expect(plan.leftOut.isEmpty)
    #expect(plan.batches.first?.inputs.map(\.contact.properties) == [[Property("city", "Ulm")]])
    #expect(plan.batches.first?.inputs.map(\.before) == [[Property("city", "Bonn")]])
  }

  @Test func `a property that somebody changed since is a conflict, with value, who and when`() {
    let version = PropertyVersion(
      value: "Kiel", timestamp: Timestamp("2026-11-29T10:00:00Z"), sourceType: "CRM_UI",
      updatedByUserID: .value(501))
    let plan = Self.plan(
      [Self.input("101", city: "Ulm", phone: "+49 30 1")],
      CurrentContacts([Self.record("101", city: "Kiel", by: version)]))

    #expect(plan.batches.isEmpty)
    #expect(plan.leftOut.first?.decidable?.properties.map(\.name) == ["city"])
    #expect(
      plan.leftOut.first?.decidable?.properties.map(\.sentence)
        == [#"city is now "Kiel", changed by user 501 (CRM_UI), 2026-11-29T10:00:00Z"#])
  }

  @Test func `a value that is there already is not sent, and the rest is`() {
    let current = CurrentContacts([Self.record("101", city: "Ulm")])

    #expect(Self.plan([Self.input("101", city: "Ulm")], current).leftOut.map(\.reason) == [.unchanged])
    let plan = Self.plan([Self.input("101", city: "Ulm", phone: "+49 30 1")], current)
    #expect(plan.batches.first?.inputs.map(\.contact.properties) == [[Property("phone", "+49 30 1")]])
  }

  @Test func `a contact of another portal is left out, for its id is another one here`() {
    var input = Self.input("101", city: "Ulm")
    input.existing = input.existing?.of(portal: 4711)
    var current = CurrentContacts([Self.record("101", city: "Bonn")])
    current.portal = 8
    #expect(Self.plan([input], current).leftOut.map(\.reason) == [.conflict(.otherPortal(4711))])

    current.portal = 4711
    #expect(Self.plan([input], current).counts.sent == 1)
  }

  @Test func `a contact that is gone is a conflict`() {
    let plan = Self.plan([Self.input("101", city: "Ulm")], CurrentContacts())

    #expect(plan.leftOut.map(\.reason) == [.conflict(.gone)])
  }

  @Test func `a contact that was sent before is judged by what it holds, once it was read again`() {
    let input = Self.input("101", city: "Ulm")
    var unread = DraftPlanner()
    unread.add(input, sent: .unknown)
    var read = DraftPlanner(current: CurrentContacts([Self.record("101", city: "Bonn")]))
    read.add(input, sent: .unknown)

    #expect(unread.finish().leftOut.map(\.reason) == [.sent(.unknown)])
    #expect(read.finish().counts.sent == 1)
  }

  @Test func `a record that is read twice keeps its history`() {
    let version = PropertyVersion(value: "Kiel")
    var current = CurrentContacts([Self.record("101", city: "Kiel", by: version)])
    current.add(Self.record("101", city: "Kiel"))

    #expect(current["101"]?.history(of: "city") == [version])
  }
}

/// A draft that creates contacts and changes others is one plan of two parts.
struct MixedPlanTests {
  private func draft() -> [DraftInput] {
    var changed = DraftInput(
      id: InputID(rawValue: 2), changing: ExistingContact(id: "101", values: [Property("city", "Bonn")]))
    changed.contact.properties[0].value = "Ulm"
    return [
      DraftInput(
        id: InputID(rawValue: 1), contact: ContactInput(properties: [Property("email", "a@b.example")])),
      changed, DraftInput(id: InputID(rawValue: 3)),
    ]
  }

  @Test func `it creates first, then changes, each in requests of its own`() {
    let plan = Plan.make(inputs: draft())

    #expect(plan.operations == [.create, .update])
    #expect(plan.batches.map(\.operation) == [.create, .update])
    #expect(plan.batches.map { $0.inputs.map(\.index) } == [[0], [1]])
    #expect(plan.leftOut.map(\.index) == [2])
    #expect(plan.inputCount == 3)
    #expect(plan.count(of: .create) == 1 && plan.count(of: .update) == 1)
  }

  @Test func `each part is a plan by itself, and every input is in one of them`() {
    let plan = Plan.make(inputs: draft())

    #expect(plan.parts.map(\.operation) == [.create, .update])
    #expect(plan.parts.map(\.inputCount) == [2, 1])
    #expect(plan.parts.flatMap(\.batches) == plan.batches)
    #expect(plan.parts.flatMap(\.leftOut) == plan.leftOut)
  }

  @Test func `a plan of one operation is its own part`() {
    let plan = Plan.make(inputs: draft().prefix(1))

    #expect(plan.parts == [plan])
    #expect(Plan.make(inputs: [DraftInput]()).parts.map(\.operation) == [.create])
  }
}
