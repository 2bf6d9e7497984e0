import ContactsModel
import Drafts
import Foundation
import Submissions
import TestFixtures
import Testing

struct RefusalTests {
  let people = [ContactInput.person("Ada"), .person("Bo")]

  @Test(arguments: [400, 404, 409, 414])
  func `a documented refusal means that nothing was created`(status: Int) {
    let body = #"{"status":"error","message":"No","category":"VALIDATION_ERROR","correlationId":"body-id"}"#
    let outcomes = Submission.outcomes([people[0]], BatchAnswer(status: status, body: Array(body.utf8)))
    #expect(outcomes.words == ["failed"])
    #expect(outcomes[0].message == "No")
    #expect(outcomes[0].category == "VALIDATION_ERROR")
    #expect(outcomes[0].correlationID == "body-id")
  }

  @Test func `the next batch is sent after a refusal`() {
    var submission = Submission.sent(.of([people[0]], [people[1]]))
    let actions = submission.handle(.answered(batch: 0, .text(400, "{}"), at: start))
    #expect(actions.last == .recordIntent(batch: 1, attempt: 1))
  }

  @Test func `a detail goes to the inputs that hold its property`() {
    let coloured = ContactInput.nameless(("email", "dee@harbour.example"), ("colour", "red"))
    let body = #"""
      {"status":"error","message":"Property values were not valid","category":"VALIDATION_ERROR","errors":[
        {"message":"There is no colour","code":"PROPERTY_DOESNT_EXIST","context":{"propertyName":["colour"]}}]}
      """#
    let outcomes = Submission.outcomes([people[0], coloured], .text(400, body))
    #expect(outcomes[1].message == "There is no colour")
    #expect(!outcomes[0].isSettled)
  }

  @Test func `a detail that repeats the value goes to the input that has it`() {
    let bad = ContactInput(properties: [Property("email", "dee@")])
    let body = #"""
      {"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"dee@ is no address\",\"error\":\"INVALID_EMAIL\",\"name\":\"email\",\"propertyValue\":\"dee@\"}]"}
      """#
    let outcomes = Submission.outcomes([people[0], bad], .text(400, body))
    #expect(outcomes[1].message == "dee@ is no address")
    #expect(!outcomes[0].isSettled)
  }

  @Test func `a detail that fits no input goes to the one that was alone`() {
    let body = #"{"message":"Bad","errors":[{"message":"Too hot","context":{"propertyName":["heat"]}}]}"#
    #expect(Submission.outcomes([people[0]], .text(400, body)).map(\.message) == ["Too hot"])
  }

  /// The refusal of a request at the column where a text is in it.
  private func refused(at text: String, of contacts: [ContactInput], _ words: String) throws -> [InputOutcome]
  {
    let body = String(decoding: PlannedBatch.of(contacts).body, as: UTF8.self)
    let place = try #require(body.range(of: text))
    let column = body.utf8.distance(from: body.startIndex, to: place.lowerBound) + 1
    return Submission.outcomes(
      contacts, .text(400, #"{"message":"Invalid input JSON on line 1, column \#(column)\#(words)"}"#))
  }

  @Test func `a refusal at a column names the input and its field, and the others are tried`() throws {
    let outcomes = try refused(at: #""Bo""#, of: people, ": Cannot deserialize value of type String")
    #expect(outcomes.map(\.isSettled) == [false, true])
    let words = ErrorWords(outcomes[1], contact: people[1])
    #expect(words?.field == .property("firstname"))
    #expect(words?.sentence == "firstname: not text; retype the value")
  }

  @Test func `a column in an association names it`() throws {
    let type = AssociationType(.hubspotDefined, 279)
    let linked = ContactInput(
      properties: [Property("email", "dee@harbour.example")],
      associations: [Association(recordID: "1", types: [type]), Association(recordID: "9101", types: [type])])
    let outcomes = try refused(at: "9101", of: [linked], ": Unexpected character")
    #expect(ErrorWords(outcomes[0], contact: linked)?.field == .associationRecordID(1))
  }

  @Test func `where bytes and characters lead to different inputs, nobody is named`() throws {
    let wide = ContactInput.nameless(
      ("email", "dee@harbour.example"), ("city", String(repeating: "Ü", count: 90)))
    let outcomes = try refused(at: #""Bo""#, of: [wide, people[1]], ": Unexpected character")
    #expect(outcomes.allSatisfy { $0.outcome == .failed })
    #expect(
      ErrorWords(outcomes[1], contact: people[1])?.sentence.hasPrefix("The request cannot be read at column")
        == true)
  }

  @Test func `the contact in the way is pinned only on an input that was alone`() {
    let conflict = #"{"message":"Contact already exists. Existing ID: 5501","category":"CONFLICT"}"#
    #expect(Submission.outcomes([people[0]], .text(409, conflict)).map(\.existingID) == ["5501"])
    #expect(Submission.outcomes(people, .text(409, conflict)).allSatisfy { !$0.isSettled })
  }

  @Test func `a refusal without readable words still says what happened`() {
    let outcomes = Submission.outcomes(people, .text(400, "<html>Bad Request</html>"))
    #expect(outcomes[0].message == "HubSpot refused the batch with status 400 and gave no reason.")
    #expect(outcomes[0].outcome == .failed)
  }
}
