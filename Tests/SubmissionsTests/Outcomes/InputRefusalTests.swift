import ContactsModel
import Drafts
import Submissions
import Testing

/// Which fields a refusal is about, and until when.
struct InputRefusalTests {
  private let contact = ContactInput(
    properties: [Property("email", "ana@fabrika.example"), Property("city", "Ulm"), Property("phone", "1")],
    associations: [
      Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)]),
      Association(recordID: "9002", types: [AssociationType(.hubspotDefined, 279)]),
    ])

  private func refusal(_ message: String?, category: String = "VALIDATION_ERROR") throws -> InputRefusal {
    var outcome = InputOutcome(index: 0)
    (outcome.outcome, outcome.category, outcome.message) = (.failed, category, message)
    return try #require(InputRefusal(outcome, sent: contact))
  }

  @Test(arguments: [
    ("city is too long", [FieldPath.property("city")]),
    ("No company 9002 exists", [.associationRecordID(1)]),
    ("Something is wrong", [.properties]),
  ])
  func `the fields are those that the words name`(message: String, fields: [FieldPath]) throws {
    #expect(try refusal(message).fields(standingIn: contact) == fields)
  }

  @Test func `a conflict is about the e-mail`() throws {
    #expect(
      try refusal("Contact already exists. Existing ID: 7", category: "CONFLICT").fields(standingIn: contact)
        == [.property("email")])
  }

  @Test func `it stands until its own field changes`() throws {
    let city = try refusal("city is too long")
    var other = contact
    other.properties[0].value = "ana@acme.example"
    #expect(city.fields(standingIn: other) == [.property("city")])
    other.properties.remove(at: 1)
    #expect(city.fields(standingIn: other).isEmpty)

    let whole = try refusal("Something is wrong")
    #expect(whole.fields(standingIn: other).isEmpty)
  }

  @Test func `a link is found where it stands now, and one that is gone is not`() throws {
    let link = try refusal("No company 9002 exists")
    var other = contact
    other.associations.remove(at: 0)
    #expect(link.fields(standingIn: other) == [.associationRecordID(0)])
    other.associations.remove(at: 0)
    #expect(link.fields(standingIn: other).isEmpty)
  }

  @Test func `nothing else is a refusal`() {
    #expect(InputRefusal(InputOutcome(index: 0), sent: contact) == nil)
  }
}
