import ContactsModel
import Submissions
import TestFixtures
import Testing

struct SuccessTests {
  let people = [
    ContactInput.person("Ada", trace: "t1"), .person("Bo", trace: "t2"), .person("Cy", trace: "t3"),
  ]

  @Test func `shuffled results are matched by the trace ids that they echo`() {
    let outcomes = Submission.outcomes(
      people,
      .results(
        result("3", #""email":"x@y.example""#, trace: "t3"), result("1", #""firstname":"A""#, trace: "t1"),
        result("2", #""firstname":"B""#, trace: "t2")))
    #expect(outcomes.words == ["created 1", "created 2", "created 3"])
  }

  @Test func `without trace ids, shuffled results are matched by e-mail, whatever its case`() {
    let loud = ContactInput(properties: [Property("email", "Dee@Harbour.Example")])
    let outcomes = Submission.outcomes(
      [people[0], loud],
      .results(result("9", #""email":"dee@harbour.example""#), person("1", "Ada"), status: 200))
    #expect(outcomes.words == ["created 1", "created 9"])
    #expect(outcomes[1].record?.id == "9")
  }

  @Test func `without trace ids and e-mails, results are matched by the properties sent`() {
    let outcomes = Submission.outcomes(
      [.nameless(("firstname", "Ada"), ("city", "Ulm")), .nameless(("firstname", "Ada"), ("city", "Rom"))],
      .results(
        result("2", #""city":"Rom","firstname":"Ada""#), result("1", #""city":"Ulm","firstname":"Ada""#)))
    #expect(outcomes.words == ["created 1", "created 2"])
  }

  @Test func `a result that fits two inputs goes to the one that has no other`() {
    let outcomes = Submission.outcomes(
      [.nameless(("firstname", "Ada")), .nameless(("firstname", "Ada"), ("lastname", "Lee"))],
      .results(result("2", #""firstname":"Ada","lastname":"Lee""#), result("1", #""firstname":"Ada""#)))
    #expect(outcomes.words == ["created 1", "created 2"])
  }

  @Test func `equal inputs are created, but nobody can say which result is whose`() {
    let twin = ContactInput.nameless(("firstname", "Ada"))
    let outcomes = Submission.outcomes(
      [twin, twin], .results(result("1", #""firstname":"Ada""#), result("2", #""firstname":"Ada""#)))
    #expect(outcomes.words == ["created unmatched", "created unmatched"])
    #expect(outcomes.allSatisfy { $0.record == nil })
  }

  @Test func `fewer results than inputs leave the rest unknown`() {
    let outcomes = Submission.outcomes(people, .results(person("3", "Cy"), person("1", "Ada")))
    #expect(outcomes.words == ["created 1", "unknown", "created 3"])
    #expect(outcomes[1].cause == .missingFromAnswer)
  }

  @Test func `a result that is nobody's does not make anybody created`() {
    let outcomes = Submission.outcomes(
      people, .results(person("1", "Ada"), person("2", "Bo"), person("3", "Cy"), person("4", "Zed")))
    #expect(outcomes.words == ["created 1", "created 2", "created 3"])
    let one = Submission.outcomes([people[0]], .results(person("4", "Zed"), person("5", "Yan")))
    #expect(one.words == ["unknown"])
  }

  @Test(arguments: ["PENDING", "PROCESSING", "CANCELED", "<string>"])
  func `a batch that is not complete says nothing about inputs without a result`(state: String) {
    let outcomes = Submission.outcomes(
      Array(people.prefix(2)), .results(person("1", "Ada"), person("9", "Zed"), state: state))
    #expect(outcomes.words == ["created 1", "unknown"])
  }

  @Test func `the same result twice is one contact`() {
    let outcomes = Submission.outcomes([people[0]], .results(person("1", "Ada"), person("1", "Ada")))
    #expect(outcomes.words == ["created 1"])
  }

  @Test func `two contacts for one input, and none for the other, are not taken for a success of both`() {
    let outcomes = Submission.outcomes(
      Array(people.prefix(2)), .results(person("1", "Ada"), person("2", "Ada")))
    #expect(outcomes.map(\.outcome) == [.unknown, .unknown])
    #expect(outcomes.map(\.cause) == [.contradictory, .missingFromAnswer])
  }

  @Test func `every outcome carries the correlation id of the answer`() {
    let outcomes = Submission.outcomes(people, .results(person("1", "Ada")))
    #expect(outcomes.map(\.correlationID) == ["corr-1", "corr-1", "corr-1"])
  }

  @Test(arguments: ["", "<html>502</html>", #"{"status":"COMPLETE","results":[{"id":"1""#, "[]", "null", "7"])
  func `a success that cannot be read leaves everything unknown`(body: String) {
    let outcomes = Submission.outcomes(people, .text(200, body))
    #expect(outcomes.allSatisfy { $0.outcome == .unknown && $0.cause == .unreadableAnswer })
  }

  @Test(arguments: [
    "{}", #"{"results":null}"#, #"{"status":"COMPLETE","results":{}}"#,
    #"{"status":"COMPLETE","results":[]}"#,
  ])
  func `a success without results leaves everything unknown`(body: String) {
    let outcomes = Submission.outcomes(people, .text(201, body))
    #expect(outcomes.allSatisfy { $0.outcome == .unknown && $0.cause == .missingFromAnswer })
  }
}
