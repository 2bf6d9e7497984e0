import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct ResultsTests {
  private static let zoe = ContactInput(properties: [Property("email", "zoe@acme.example")])
  private let plan = Plan.make(contacts: [ContactInput.ana, .bob, Self.zoe])

  /// Ana is created with a changed e-mail, Bob was left out, Zoe failed.
  private var mixed: Submission {
    let trace = plan.batches.first?.inputs.last?.traceID ?? ""
    return Sending.done(
      plan, status: 207,
      #"""
      {"status":"COMPLETE","requestedAt":"2026-11-23T14:03:41Z","startedAt":"2026-11-23T15:03:41+01:00",
      "completedAt":"2026-11-23T14:03:42Z","links":{"docs":"https://docs.example"},"numErrors":1,
      "results":[{"id":"501","properties":{"email":"ANA@fabrika.example","firstname":"Ana","hs_object_id":"501",
      "lastname":null},"createdAt":"2026-11-23T14:03:42.000Z","archived":false,"url":"https://app.example/501"}],
      "errors":[{"status":"error","category":"VALIDATION_ERROR","message":"zoe is\nnot welcome",
      "context":{"objectWriteTraceId":["\#(trace)"]}}]}
      """#)
  }

  @Test func `every input of the draft has a line`() {
    let person = Person.lookingAt(mixed)
    #expect(person.sees("Results 3: created 1, failed 1, not sent 1"))
    #expect(person.screen.contains { $0.contains("#1 ana@fabrika.exampl") && $0.contains("✓ created") })
    #expect(person.screen.contains { $0.contains("#2 bob@acme.example") && $0.contains("- not sent") })
    #expect(
      person.screen.contains { $0.contains("#3 zoe@acme.example") && $0.contains("zoe is not") })
  }

  @Test func `what is sent and what is stored stand side by side`() {
    var person = Person.lookingAt(mixed)
    person.presses(.down)
    let rows = person.recordRows
    let email = RecordRow.property(
      HistorySubject(name: "email"), sent: "ana@fabrika.example",
      stored: StoredValue(text: "ANA@fabrika.example"))
    #expect(rows.first == email)
    #expect(email.mark.text == "~")
    #expect(
      rows.contains(.property(HistorySubject(name: "lastname"), sent: "Paz", stored: StoredValue(text: nil))))
    let only = RecordRow.property(
      HistorySubject(name: "hs_object_id"), sent: nil, stored: StoredValue(text: "501"))
    #expect(rows.last == only)
    #expect(only.mark.text == "+")
  }

  @Test func `every field of the contact and of the answer is listed, a dash where none came`() {
    var person = Person.lookingAt(mixed, size: Size(columns: 240, rows: 60))
    person.presses(.down)
    let rows = person.recordRows
    let expected: [(String, String)] = [
      ("id", "501"), ("createdAt", "2026-11-23 14:03:42 UTC"), ("updatedAt", "-"), ("archived", "false"),
      ("archivedAt", "-"), ("url", "https://app.example/501"), ("HTTP status", "207"), ("status", "COMPLETE"),
      ("requestedAt", "2026-11-23 14:03:41 UTC"),
      ("startedAt", "2026-11-23T15:03:41+01:00 (2026-11-23 14:03:41 UTC)"),
      ("completedAt", "2026-11-23 14:03:42 UTC"),
      ("numErrors", "1"), ("correlation", "corr-1"), ("link docs", "https://docs.example"),
    ]
    for (name, value) in expected {
      #expect(rows.contains(.field(name: name, value: value)), "\(name)")
    }
  }

  @Test func `what failed comes first, and the cursor is on it`() {
    let person = Person.lookingAt(mixed)
    #expect(person.model.results.outcomes.map(\.index) == [2, 0, 1])
    #expect(person.model.results.selected?.index == 2)
    #expect(person.screen.contains { $0.contains("1 request ") })
  }

  @Test func `a failed input says why`() {
    var person = Person.lookingAt(mixed)
    #expect(person.types("]") == [])
    #expect(person.sees("#2 not sent: bob@acme.example"))
    person.types("]")
    let rows = person.recordRows
    #expect(rows.prefix(3).contains(.field(name: "category", value: "VALIDATION_ERROR")))
    #expect(rows.contains(.field(name: "message", value: "zoe is not welcome")))
    #expect(rows.contains(.field(name: "existing id", value: "-")))
    #expect(rows.contains(.property(HistorySubject(name: "email"), sent: "zoe@acme.example", stored: nil)))
    #expect(person.sees("No history: the contact was"))
  }

  @Test func `problem keys walk the inputs that are not created, and round`() {
    var person = Person.lookingAt(mixed)
    person.types("[")
    #expect(person.model.results.list.selected == 2)
    person.types("]")
    #expect(person.model.results.list.selected == 0)
    var whole = Person.lookingAt(Sending.done(plan, Sending.created(plan)))
    whole.model.results = ResultsScreen(
      Sending.done(Plan.make(contacts: [.ana]), Sending.created(plan)).record)
    whole.types("]")
    #expect(whole.message == "Every contact was created")
  }

  @Test func `a lost answer is told from a failure`() throws {
    var sending = Sending(plan)
    sending.leaves()
    sending.handle(.sendFailed(batch: 0, .answerLost, at: 1_795_442_630_000))
    sending.handle(.verificationFailed(batch: 0, at: 1_795_442_631_000))
    let person = Person.lookingAt(sending.submission, size: Size(columns: 140, rows: 40))
    #expect(person.sees("? unknown"))
    #expect(person.recordRows.contains(.field(name: "reason", value: "answer lost")))
    #expect(person.recordRows.contains(.field(name: "answer", value: "sent, and no answer came back")))
  }

  @Test func `a refused batch shows the error as it came`() {
    let submission = Sending.done(
      plan, status: 401, #"{"status":"error","message":"Bad token","category":"INVALID_AUTHENTICATION"}"#)
    let person = Person.lookingAt(submission, size: Size(columns: 240, rows: 60))
    let rows = person.recordRows
    #expect(rows.contains(.field(name: "HTTP status", value: "401")))
    #expect(rows.contains(.field(name: "category", value: "INVALID_AUTHENTICATION")))
    #expect(rows.contains(.field(name: "message", value: "Bad token")))
  }

  @Test func `ids, values and the answer can be copied`() {
    var person = Person.lookingAt(mixed)
    person.presses(.down)
    #expect(person.types("yv") == [.files(.copy(CopiedText("501", what: "the contact's id")))])
    person.presses(.tab)
    #expect(
      person.types("yv") == [.files(.copy(CopiedText("ANA@fabrika.example", what: "the value")))])
    #expect(person.types("yp") == [.files(.copy(CopiedText("properties.email", what: "the path")))])
  }

  @Test func `a search finds inputs and lines`() {
    var person = Person.lookingAt(mixed)
    person.types("/BOB")
    person.presses(.enter)
    #expect(person.model.results.list.selected == 2)
    person.presses(.tab)
    person.types("/httpstatus")
    person.presses(.enter)
    #expect(person.message == "\"httpstatus\" is not in this pane")
  }

  @Test func `a contact that a search leads to is read`() {
    let two = Plan.make(contacts: [ContactInput.ana, Self.zoe])
    var person = Person.lookingAt(Sending.done(two, Sending.created(two)))
    person.hears(.submissions(.recordsRead([ContactRecord(id: "501")], missing: [])))
    person.types("/zoe")
    #expect(
      person.presses(.enter) == [
        .submissions(.fetchHistory(ids: ["502"], properties: ["email"])),
        .submissions(.readLinks(of: ["502"], to: ["company"])),
      ])
  }

  @Test func `the answer is shown as it came, JSON in lines`() {
    var person = Person.lookingAt(mixed)
    person.types("b")
    #expect(person.sees("Answer to batch 1 of 1, status 207"))
    person.types("    ")
    #expect(person.sees(#""message":"zoe is\nnot welcome""#))
    person.presses(.escape)
    #expect(
      AnswerText(.init(status: 502, body: Array("bad\ngateway".utf8))).lines.map(\.text) == [
        "bad", "gateway",
      ])
    #expect(AnswerText(.init(status: 500, body: [])).lines.map(\.text) == ["(an empty body)"])
  }
}
