import ContactsModel
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
