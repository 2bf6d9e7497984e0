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

    #expect(String(decoding: csv, as: UTF8.self) == "city,Record ID\r\nUlm,101\r\nKiel,\r\n")
    #expect(losses == [ExportLoss(input: 0, kind: .recordID)])
    #expect(
      String(decoding: json, as: UTF8.self).hasPrefix(
        #"{"inputs":[{"id":"101","properties":{"city":"Ulm"}},"#))
  }
}
