import ContactsModel
import Submissions
import TestFixtures
import Testing

struct PartialSuccessTests {
  let people = [
    ContactInput.person("Ada", trace: "t1"), .person("Bo", trace: "t2"), .person("Cy", trace: "t3"),
  ]

  func error(_ message: String, category: String = "VALIDATION_ERROR", context: String = "{}") -> String {
    #"{"status":"error","category":"\#(category)","message":"\#(message)","context":\#(context)}"#
  }

  @Test func `an error goes to the input whose trace id it names`() {
    let outcomes = Submission.outcomes(
      people,
      .partial(
        [person("3", "Cy"), person("1", "Ada")],
        errors: [error("Phone is too long", context: #"{"objectWriteTraceId":["t2"]}"#)], numErrors: 1))
    #expect(outcomes.words == ["created 1", "failed", "created 3"])
    #expect(outcomes[1].category == "VALIDATION_ERROR")
    #expect(outcomes[1].message == "Phone is too long")
  }

  @Test(arguments: [
    #"{"objectWriteTraceId":["t1"],"existingId":["5501"]}"#, #"{"objectWriteTraceId":["t1"]}"#,
  ])
  func `a conflict names the contact that is there, in its context or in its words`(context: String) {
    let conflict = error("Contact already exists. Existing ID: 5501", category: "CONFLICT", context: context)
    let outcomes = Submission.outcomes(
      people, .partial([person("2", "Bo"), person("3", "Cy")], errors: [conflict]))
    #expect(outcomes.words == ["failed", "created 2", "created 3"])
    #expect(outcomes[0].existingID == "5501")
    #expect(outcomes[0].category == "CONFLICT")
  }

  @Test func `reasons that the message lists are what is shown`() {
    let listed = error(
      #"Property values were not valid: [{\"isValid\":false,\"message\":\"No such colour\",\"name\":\"colour\"}]"#,
      context: #"{"objectWriteTraceId":["t1"]}"#)
    let outcomes = Submission.outcomes([people[0]], .partial([], errors: [listed]))
    #expect(outcomes[0].message == "No such colour")
  }

  @Test func `an error without a name goes to the only input that is left`() {
    let nameless = people.map { ContactInput(properties: $0.properties) }
    let outcomes = Submission.outcomes(
      nameless,
      .partial([person("1", "Ada"), person("3", "Cy")], errors: [error("Bad e-mail")], numErrors: 1))
    #expect(outcomes.words == ["created 1", "failed", "created 3"])
    #expect(outcomes[1].message == "Bad e-mail")
  }

  @Test func `errors without a name are not given to inputs that a result may belong to`() {
    let outcomes = Submission.outcomes(
      people, .partial([person("1", "Ada"), person("9", "Zed")], errors: [error("Bad"), error("Worse")]))
    #expect(outcomes.words == ["created 1", "unknown", "unknown"])
  }

  @Test func `a number of errors that disagrees leaves the rest unknown`() {
    let outcomes = Submission.outcomes(
      people, .partial([person("1", "Ada"), person("3", "Cy")], errors: [error("Bad")], numErrors: 2))
    #expect(outcomes.words == ["created 1", "unknown", "created 3"])
    let silent = Submission.outcomes(
      [.nameless(("firstname", "A"))], .partial([person("9", "Zed")], errors: [], numErrors: 1))
    #expect(silent.words == ["unknown"])
  }

  @Test func `a result and an error about the same input contradict each other`() {
    let outcomes = Submission.outcomes(
      people,
      .partial(
        people.indices.map { person("\($0)", ["Ada", "Bo", "Cy"][$0]) },
        errors: [error("Bad", context: #"{"objectWriteTraceId":["t2"]}"#)]))
    #expect(outcomes.map(\.outcome) == [.succeeded(.create), .unknown, .succeeded(.create)])
    #expect(outcomes[1].cause == .contradictory)
    #expect(outcomes[1].message == "Bad")
  }

  @Test func `one error may name several inputs`() {
    let outcomes = Submission.outcomes(
      people,
      .partial([person("3", "Cy")], errors: [error("Bad", context: #"{"objectWriteTraceId":["t2","t1"]}"#)]))
    #expect(outcomes.words == ["failed", "failed", "created 3"])
  }
}
