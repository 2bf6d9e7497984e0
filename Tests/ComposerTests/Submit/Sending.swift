import ContactsModel
import Drafts
import Submissions
import TerminalUI

@testable import Composer

/// A submission that is driven by hand, from 2026-11-23 14:03:40 UTC on, an event a second.
struct Sending {
  private(set) var submission: Submission
  private var now: Int64 = 1_795_442_620_000

  init(
    _ plan: Plan, id: String = "9f2c", portal: Int? = 4_711, rules: SendingRules = SendingRules()
  ) {
    submission = Submission(id: id, plan: plan, portal: portal, at: now, rules: rules)
    submission.readAt = now
    _ = submission.handle(.started(at: now))
  }

  mutating func leaves(batch: Int = 0) {
    let time = now + 1_000
    handle(
      .intentRecorded(
        batch: batch, departure: Departure(portalTime: time...time, uptime: time, boot: "b1"), at: time))
  }

  mutating func isAnswered(_ status: Int, _ body: String, batch: Int = 0) {
    let answer = BatchAnswer(status: status, body: Array(body.utf8), correlationID: "corr-1")
    handle(.answered(batch: batch, answer, at: now + 1_000))
  }

  mutating func handle(_ event: SubmissionEvent) {
    now += 1_000
    _ = submission.handle(event)
  }

  /// A submission that ran to its end with one answer for its only batch.
  static func done(
    _ plan: Plan, id: String = "9f2c", status: Int = 201, _ body: String, portal: Int? = 4_711
  ) -> Submission {
    var sending = Sending(plan, id: id, portal: portal)
    sending.leaves()
    sending.isAnswered(status, body)
    return sending.submission
  }

  /// An answer in which every input of the plan is created, with ids from 501 on.
  static func created(_ plan: Plan) -> String {
    let inputs = plan.batches.flatMap(\.inputs)
    let results = inputs.enumerated().map { offset, input in
      let properties = input.contact.properties.map { "\(quoted($0.name)):\(quoted($0.value))" }.joined(
        separator: ",")
      return
        #"{"id":"\#(501 + offset)","properties":{\#(properties)},"createdAt":"2026-11-23T14:03:42.000Z"}"#
    }
    return #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))]}"#
  }

  /// As JSON, whatever it holds: controls and quotation marks by their numbers.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      return isPlain ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"\(scalars.joined())\""
  }
}

extension PortalClock {
  /// Nothing new since the requests left.
  static let exact = PortalClock(offset: nil, uptime: 0, boot: nil)
}

extension Person {
  /// Someone who has pressed S and whose plan has come.
  static func confirming(_ contacts: [ContactInput], environment: String = "sandbox") -> Person {
    var person = Person(contacts, environment: environment)
    person.types("S")
    person.hears(person.planned)
    return person
  }

  /// The answer to the request for a plan.
  var planned: Message {
    .plan(.made(Plan.make(inputs: model.document.inputs), revision: model.document.revision))
  }

  /// Someone who looks at the results of a submission from the journal.
  static func lookingAt(_ submission: Submission, size: Size = Size(columns: 80, rows: 24)) -> Person {
    var person = Person(size: size)
    person.hears(.submissions(.opened(submission.record)))
    return person
  }
}

extension ComposerModel {
  /// What a submission of the draft as it is says that it is made of.
  var sentDraft: SentDraft { SentDraft(document.id, inputs: document.inputs.map(\.id)) }
}
