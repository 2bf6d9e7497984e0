import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// Answers that contradict themselves: nobody gets an id that may be somebody else's.
struct ContradictionTests {
  private let people = [ContactInput.person("Ada", trace: "t1"), .person("Bo", trace: "t2")]

  @Test func `a trace id whose e-mail is another input's leaves both unknown`() {
    let outcomes = Submission.outcomes(people, .results(person("7", "Bo", trace: "t1"), state: "PENDING"))
    #expect(outcomes.words == ["unknown", "unknown"])
    #expect(outcomes.allSatisfy { $0.cause == .contradictory })
    #expect(outcomes[0].message == "The answer mixes this contact up with bo@harbour.example. Look it up.")
  }

  @Test func `swapped trace ids leave both unknown`() {
    let outcomes = Submission.outcomes(
      people, .results(person("7", "Bo", trace: "t1"), person("8", "Ada", trace: "t2")))
    #expect(outcomes.words == ["unknown", "unknown"])
    #expect(outcomes.allSatisfy { $0.cause == .contradictory && $0.id == nil })
  }

  @Test func `one with a result of its own is not drawn in`() {
    let outcomes = Submission.outcomes(
      people, .results(person("7", "Bo", trace: "t1"), person("8", "Bo", trace: "t2")))
    #expect(outcomes.words == ["unknown", "created 8"])
  }

  @Test func `one id for several inputs is nobody's`() {
    let outcomes = Submission.outcomes(
      people + [.person("Cy", trace: "t3")],
      .results(
        person("7", "Ada", trace: "t1"), person("7", "Bo", trace: "t2"), person("8", "Cy", trace: "t3")))
    #expect(outcomes.words == ["unknown", "unknown", "created 8"])
    #expect(outcomes[0].message == "The answer gives the id 7 to several contacts. Look them up.")
  }

  @Test func `results with one id do not stand for as many contacts`() {
    let nameless = [ContactInput.nameless(("firstname", "Ada")), .nameless(("firstname", "Ada"))]
    let outcomes = Submission.outcomes(
      nameless, .results(result("7", #""firstname":"Ada""#), result("7", #""firstname":"Ada""#)))
    #expect(outcomes.allSatisfy { $0.outcome == .unknown })
  }

  @Test(arguments: [400, 401, 403, 409, 423, 429, 477]) func `a refusal that holds results refuses nothing`(
    status: Int
  ) {
    let outcomes = Submission.outcomes(
      people, .results(person("7", "Ada"), person("8", "Bo"), status: status))
    #expect(outcomes.words == ["unknown", "unknown"])
    #expect(outcomes.allSatisfy { $0.cause == .contradictory })
  }

  @Test func `an id that the properties contradict is nobody's`() {
    let answer =
      #"{"status":"COMPLETE","results":[{"id":"7","properties":{"email":"ada@harbour.example","hs_object_id":"9"}}]}"#
    let outcomes = Submission.outcomes([.person("Ada")], .text(201, answer))
    #expect(outcomes.words == ["unknown"])
    #expect(outcomes[0].message == "The answer gives this contact the ids 7 and 9. Look it up.")
  }

  @Test func `the answer to another request creates nobody`() {
    let theirs = [person("7", "Cy", trace: "u1"), person("8", "Dee", trace: "u2")]
    let outcomes = Submission.outcomes(people, .results(theirs[0], theirs[1]))
    #expect(outcomes.words == ["unknown", "unknown"])
  }

  @Test(arguments: ["null", #""""#]) func `a match without an id is created, and has none`(id: String) {
    let answer =
      #"{"status":"COMPLETE","results":[{"id":\#(id),"properties":{"email":"ada@harbour.example"}}]}"#
    let outcomes = Submission.outcomes([.person("Ada")], .text(201, answer))
    #expect(outcomes.words == ["created noId"])
    #expect(outcomes[0].id == nil)
  }

  @Test func `a contradiction is looked up, and never sent again on its own`() {
    var submission = Submission.sent(.of(people), rules: SendingRules())
    var actions = submission.handle(
      .answered(
        batch: 0, .results(person("7", "Bo", trace: "t1"), person("8", "Ada", trace: "t2")), at: start))
    #expect(submission.states[0] == .verifying(lookup: 1))
    actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: start))
    while case .wait(let until)? = actions.last {
      _ = submission.handle(.timerFired(at: until))
      actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: until))
    }
    #expect(submission.isFinished)
    #expect(submission.outcomes.allSatisfy { $0.cause == .contradictory })
    #expect(submission.record.batches[0].attempts.count == 1)
  }
}
