import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

/// An answer that refuses a whole request may name in its words the one input that it is about.
struct NamedAddressTests {
  private let people = ["Ada", "Bo", "Cy"].map { ContactInput.person($0) }

  @Test(arguments: [
    (400, "Email address bo@harbour.example is invalid"), (400, "invalid email: \\\"BO@harbour.example\\\"."),
    (409, "A contact with the email 'bo@harbour.example' already exists. Existing ID: 7"),
  ])
  func `without a category, the one that is named fails alone and the rest goes on`(
    status: Int, words: String
  ) {
    var submission = Submission.sent(.of(people))
    let body = #"{"status":"error","message":"\#(words)"}"#
    let actions = submission.handle(.answered(batch: 0, .text(status, body), at: start))
    #expect(submission.outcomes.words == ["notSent", "failed", "notSent"])
    #expect(submission.outcomes[1].message?.lowercased().contains("bo@harbour.example") == true)
    #expect(submission.outcomes[1].existingID == (status == 409 ? "7" : nil))
    #expect(submission.outcomes[1].category == (status == 409 ? "CONFLICT" : nil))
    guard case .recordIntent(batch: 0, attempt: 2, let part?) = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(part.positions == [0, 2])
    submission.answer(0, .results(person("1", "Ada"), person("3", "Cy")), at: start)
    #expect(submission.outcomes.words == ["created 1", "failed", "created 3"])
  }

  @Test(arguments: [
    "no good", "ada@harbour.example and bo@harbour.example are invalid", "someone@else.example is invalid",
    "xbo@harbour.example is invalid", "bo@harbour.example.com is invalid",
  ])
  func `without a category and without one name, all have failed as before`(words: String) {
    var submission = Submission.sent(.of(people))
    _ = submission.handle(.answered(batch: 0, .text(400, #"{"message":"\#(words)"}"#), at: start))
    #expect(submission.outcomes.words == ["failed", "failed", "failed"])
    #expect(submission.isFinished)
  }

  @Test(arguments: [402, 413, 301, 422])
  func `a status that promises nothing keeps its number and its words when nothing is found`(status: Int) {
    var submission = Submission.sent(.of([.person("Ada")]))
    _ = submission.handle(
      .answered(batch: 0, .text(status, #"{"message":"You have reached the contact limit"}"#), at: start))
    _ = submission.handle(.verified(batch: 0, [], clock: .exact, at: start))
    #expect(submission.outcomes.words == ["unknown"])
    #expect(submission.outcomes[0].message == "Status \(status): You have reached the contact limit")
  }

  @Test func `words that are no JSON are kept where they are short, and a page is not`() {
    for (body, words) in [
      ("Payload too large", "Status 413: Payload too large"), ("<html>x</html>", nil), ("", nil),
    ] {
      let outcome = Submission.outcomes([.person("Ada")], .text(413, body))[0]
      #expect(outcome.message == words)
      #expect(Sentences.explanation(of: outcome)?.contains("413") == true)
    }
  }
}
