import ContactsModel
import Testing

@testable import Drafts

struct ExistingContactTests {
  private static let existing = ExistingContact(
    id: "101",
    values: [
      Property("email", "ada@example.com"), Property("city", "Bonn"), Property("phone", ""),
    ], readAt: "2026-11-29T10:00:00Z", portal: 4711)

  private static func input(_ properties: [Property]) -> DraftInput {
    var input = DraftInput(id: InputID(rawValue: 1), changing: existing)
    input.contact.properties = properties
    return input
  }

  @Test func `an input that changes a contact begins with its values, and changes nothing`() {
    let input = DraftInput(id: InputID(rawValue: 1), changing: Self.existing)

    #expect(input.contact.properties == [Property("email", "ada@example.com"), Property("city", "Bonn")])
    #expect(input.changes.isEmpty)
    #expect(input.update == ContactUpdate(id: "101", properties: []))
  }

  @Test func `only what differs is sent; what is emptied is cleared, what is missing stays`() {
    let input = Self.input([Property("city", ""), Property("phone", "+49 30 1"), Property("jobtitle", "")])

    #expect(
      input.changes == [
        PropertyChange("city", from: "Bonn", to: nil), PropertyChange("phone", from: nil, to: "+49 30 1"),
      ])
    #expect(
      input.update
        == ContactUpdate(id: "101", properties: [Property("city", ""), Property("phone", "+49 30 1")]))
  }

  @Test func `a stored input knows the contact that it changes`() throws {
    let input = Self.input([Property("city", "Ulm")])

    let read = try DraftCoding.decode(DraftCoding.encode([input]))

    #expect(read == [input])
    #expect(read.first?.existing == Self.existing)
    let unread = DraftInput(
      id: InputID(rawValue: 2), contact: input.contact, existing: ExistingContact(unread: "7", portal: 1))
    #expect(try DraftCoding.decode(DraftCoding.encode([unread])) == [unread])
  }

  @Test func `values that stay are not judged, and a contact that exists needs no name`() {
    let existing = ExistingContact(id: "101", values: [Property("email", "not an address")])
    var input = DraftInput(id: InputID(rawValue: 1), changing: existing)
    #expect(Rules.problems(of: input).isEmpty)

    input.contact.properties = [Property("email", "still not")]
    #expect(Rules.problems(of: input).map(\.path) == [.property("email")])
  }

  @Test func `a contact that two inputs change is a problem of the second, and a link is none`() {
    var linked = DraftInput(id: InputID(rawValue: 2), changing: Self.existing)
    linked.contact.associations = [Association(recordID: "9101", types: [.init(.hubspotDefined, 279)])]
    let inputs = [DraftInput(id: InputID(rawValue: 1), changing: Self.existing), linked]
    var index = ProblemIndex()
    index.update(to: InputList(inputs))
    var checker = DraftChecker()

    #expect(index.problems(at: 0).isEmpty)
    #expect(index.problems(at: 1).map(\.rule) == [.duplicateRecordID(first: 0)])
    #expect(checker.check(inputs[0]).isEmpty)
    #expect(checker.check(inputs[1]).map(\.rule) == [.duplicateRecordID(first: 0)])
  }

  @Test func `an export has the ids, for the contacts to be edited again`() {
    let new = DraftInput(
      id: InputID(rawValue: 2), contact: ContactInput(properties: [Property("city", "Kiel")]))
    let inputs = InputList([Self.input([Property("city", "Ulm")]), new])
    var csv: [UInt8] = []
    let losses = DraftExport.write(inputs, as: .csv) { csv += $0 }
    var json: [UInt8] = []
    _ = DraftExport.write(inputs, as: .json) { json += $0 }

    #expect(String(decoding: csv, as: UTF8.self) == "city,Record ID (portal 4711)\r\nUlm,101\r\nKiel,\r\n")
    #expect(losses.isEmpty)
    #expect(
      String(decoding: json, as: UTF8.self).hasPrefix(
        #"{"inputs":[{"id":"101","properties":{"city":"Ulm"}},"#))
  }

  @Test func `an exported table is imported as changes of the same contacts of the same portal`() throws {
    let inputs = InputList([Self.input([Property("city", ""), Property("jobtitle", "Buyer")])])
    var csv: [UInt8] = []
    #expect(DraftExport.write(inputs, as: .csv) { csv += $0 }.isEmpty)
    let imported = try Importer.read(csv, as: .csv)
    let back = imported.draftInputs(countingFrom: InputID(rawValue: 7))

    #expect(imported.problems.isEmpty)
    #expect(back.map(\.contact) == inputs.map(\.contact))
    #expect(back.map(\.existing) == [ExistingContact(unread: "101", portal: 4711)])
  }

  @Test func `a column that is called Record ID alone names no contact of this portal`() throws {
    let imported = try Importer.read(Array("email,Record ID\na@b.example,101\n".utf8), as: .csv)
    #expect(imported.draftInputs(countingFrom: InputID(rawValue: 0)).map(\.existing) == [nil])
  }

  @Test func `a contact of which only the id is known is compared with what it holds now`() {
    var input = DraftInput(
      id: InputID(rawValue: 1), changing: ExistingContact(unread: "101", portal: 4711))
    input.contact.properties = [Property("city", "Ulm"), Property("jobtitle", "Buyer")]
    let record = ContactRecord(
      id: "101", properties: [RecordProperty("city", "Bonn"), RecordProperty("jobtitle", "Buyer")])
    var current = CurrentContacts([record])
    current.portal = 4711
    let plan = Plan.make(inputs: [input], current: current)

    #expect(plan.leftOut.isEmpty)
    #expect(plan.changes.map(\.change) == [PropertyChange("city", from: "Bonn", to: "Ulm")])
    current.portal = 1
    #expect(Plan.make(inputs: [input], current: current).leftOut.map(\.isConflict) == [true])
  }

  @Test func `as long as nothing was read every value is sent, and every empty one clears`() {
    var input = DraftInput(
      id: InputID(rawValue: 1), changing: ExistingContact(unread: "101", portal: 4711))
    input.contact.properties = [Property("city", ""), Property("jobtitle", "Buyer")]

    #expect(input.update?.properties == [Property("city", ""), Property("jobtitle", "Buyer")])
    let record = ContactRecord(id: "101", properties: [RecordProperty("jobtitle", "Buyer")])
    let plan = Plan.make(inputs: [input], current: CurrentContacts([record]))
    #expect(plan.leftOut.map(\.reason) == [.unchanged])
  }
}
