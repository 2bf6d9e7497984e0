import ContactsModel
import Drafts
import Submissions

@testable import Composer

/// Submissions that ended before everything had its turn, of portal 4711.
enum Rest {
  static let cy = ContactInput(properties: [Property("email", "cy@fabrika.example")])
  static let nameless = ContactInput(properties: [Property("firstname", "Dee")])

  /// One was created, one was not sent.
  static var stopped: SubmissionRecord {
    var sending = Sending(plan)
    sending.leaves()
    sending.handle(.stopRequested(at: 0))
    sending.isAnswered(201, Sending.created(Plan.make(contacts: [.ana])))
    return sending.submission.record
  }

  /// One was lost and never looked up, one was not sent.
  static var lost: SubmissionRecord {
    var sending = Sending(plan)
    sending.leaves()
    sending.handle(.stopRequested(at: 0))
    sending.handle(.sendFailed(batch: 0, .answerLost, at: 0))
    sending.handle(.verificationFailed(batch: 0, at: 0))
    return sending.submission.record
  }

  /// One with and one without an e-mail were lost together, and nothing is left to send.
  static var unknown: SubmissionRecord {
    var sending = Sending(Plan.make(contacts: [.ana, nameless]))
    sending.leaves()
    sending.handle(.stopRequested(at: 0))
    sending.handle(.sendFailed(batch: 0, .answerLost, at: 0))
    sending.handle(.verificationFailed(batch: 0, at: 0))
    return sending.submission.record
  }

  /// Asks the portal about a record, which answers with these contacts.
  static func checked(_ record: SubmissionRecord, _ found: [ContactRecord]) -> SubmissionRecord {
    var rules = SendingRules()
    rules.lookupWaits = []
    var submission = Submission(resuming: record, sendsRest: false, rules: rules)
    _ = submission.handle(.started(at: 0))
    _ = submission.handle(.verified(batch: 0, found, clock: .exact, at: 0))
    return submission.record
  }

  static var anaIsThere: ContactRecord {
    let body = Sending.created(Plan.make(contacts: [.ana]))
    return Sending.done(Plan.make(contacts: [.ana]), body).record.outcomes.first?.record ?? ContactRecord()
  }

  /// Two batches of one contact.
  private static var plan: Plan {
    let (first, second) = (Plan.make(contacts: [.ana]), Plan.make(contacts: [.ana, cy]))
    let body = Plan.make(contacts: [cy]).batches[0].body
    let input = second.batches[0].inputs[1]
    let range = Plan.make(contacts: [cy]).batches[0].inputs[0].bodyRange
    let alone = PlannedInput(index: 1, input: .create(input.contact), bodyRange: range)
    return Plan(
      operation: .create,
      batches: first.batches + [PlannedBatch(operation: .create, body: body, inputs: [alone])], leftOut: [],
      inputCount: 2)
  }
}

extension Person {
  /// Someone in the Journal who has selected a submission.
  static func inJournal(
    _ record: SubmissionRecord, environment: String = "sandbox"
  ) -> Person {
    var person = Person([.ana], environment: environment)
    person.types("5")
    person.hears(
      .submissions(
        .listed([
          SubmissionSummary(
            id: record.id, operation: .create, at: record.at, portal: record.portal, state: record.state,
            counts: record.counts,
            name: "webinar")
        ])))
    return person
  }

  /// The same, asked to type how many go out.
  static func resuming(_ record: SubmissionRecord, environment: String = "sandbox") -> Person {
    var person = Person.inJournal(record, environment: environment)
    person.types("C")
    person.hears(.submissions(.restRead(SentPlan(record))))
    return person
  }
}
