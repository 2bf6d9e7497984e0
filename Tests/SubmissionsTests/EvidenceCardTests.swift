import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct EvidenceCardTests {
  private let hostile = ContactInput(
    properties: [
      Property("email", "jana.weiss@acme.example"), Property("firstname", "Jana"),
      Property("lastname", "Weiß-Krüger"), Property("phone", "+49 151 2345678"),
      Property("nickname", "李明"), Property("jobtitle", "Lead"),
    ], objectWriteTraceID: "t1")

  /// An answer that puts personal data wherever it can.
  private func record(_ provenance: Provenance, _ answer: BatchAnswer) -> SubmissionRecord {
    var submission = Submission(
      id: "20261123-140340-9f2c", plan: .of([hostile, .person("Bo", trace: "t2")]), portal: 4711, at: start,
      from: provenance, rules: .once)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.left(0, at: start))
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.record
  }

  private let provenance = Provenance(
    name: "jana.weiss@acme.example leads", profile: "acme-eu", sender: "support",
    reason: "Jana  WEISS-krüger (0151 234 5678, jana@home.example) asked, 李明さん too; ticket 4711123")

  private func card(from provenance: Provenance? = nil, _ answer: BatchAnswer) -> String {
    EvidenceCard(SentPlan(record(provenance ?? self.provenance, answer))).text
  }

  @Test func `it says who sent what where, when and why, with the journal's hash`() {
    let answer = BatchAnswer.results(
      person("90210001", "Bo", trace: "t2"), result("7", #""city":"Ulm""#, trace: "t1"))
    let record = record(
      Provenance(name: "leads", profile: "acme-eu", sender: "support", reason: "Fair"), answer)
    #expect(
      EvidenceCard(SentPlan(record)).lines == [
        "Evidence of submission 20261123-140340-9f2c", "", "sent by     support",
        "sent at     2026-03-02T08:00:00.000Z", "reason      Fair", "portal      4711", "profile     acme-eu",
        "draft       leads", "operation   create", "state       done", "", "contacts    2", "created     2",
        "failed      0", "unknown     0", "not sent    0", "", "created (number in the draft, id)",
        "  #1 7  #2 90210001", "", "request 1: 2 contacts, #1-#2, \(record.plan.batches[0].body.count) bytes",
        "  sha256 \(record.plan.batches[0].sha256)",
        "  try 1 at 2026-03-02T08:00:00.000Z, status 201, correlation id corr-1", "",
        "Personal data of contacts is masked or left out. The hashes are those of the request bodies,",
        "as the journal of the machine that sent them holds them.",
      ])
  }

  @Test func `no e-mail, phone or name is in it, whoever wrote it there`() {
    let error =
      #"{"status":"error","category":"Jana Weiss","message":"jana.weiss@acme.example, +49 151 2345678","#
      + #""correlationId":"jana.weiss@acme.example","context":{"objectWriteTraceId":["t1"]}}"#
    let answers: [BatchAnswer] = [
      .partial([result("4915123" + "45678", #""email":"bo@harbour.example""#, trace: "t2")], errors: [error]),
      .results(result("jana", #""city":"Ulm""#, trace: "t1"), result("5", #""city":"Ulm""#, trace: "t2")),
      BatchAnswer(status: 500, body: Array("Jana".utf8), correlationID: "Weiss-0151"),
    ]
    for answer in answers {
      let text = card(answer)
      for word in ["jana", "weiss", "weiß", "krüger", "李明", "@", "2345678", "234 5678", "bo@"] {
        #expect(!text.lowercased().contains(word), "\(word) in\n\(text)")
      }
    }
  }

  @Test func `what one part of a plan knows of a person is masked in all`() {
    let first = Submission(
      id: "s1", plan: .of([.person("Bo", trace: "t2")]), portal: 4711, at: start, from: provenance,
      rules: .once
    ).record
    let text = EvidenceCard(SentPlan(first, then: [record(Provenance(), .results())])).text
    #expect(text.contains("reason      [name] [name]-[name] [phone], [e-mail] asked"), "\(text)")
    for word in ["jana", "weiss", "weiß", "krüger", "李明", "@", "234 5678"] {
      #expect(!text.lowercased().contains(word), "\(word) in\n\(text)")
    }
  }

  @Test func `what is nobody's stays readable`() {
    let text = card(.results(person("2", "Bo", trace: "t2"), result("1", #""city":"Ulm""#, trace: "t1")))
    #expect(
      text.contains(
        "reason      [name] [name]-[name] [phone], [e-mail] asked, [name]さん too; ticket 4711123\n"
      ), "\(text)")
    #expect(text.contains("draft       [e-mail] leads\n"))
  }

  @Test(arguments: [
    ("2026-11-23 and 23.11.2026", "2026-11-23 and 23.11.2026"), ("+1 555 010 999", "[phone]"),
    ("call 030/123456-7.", "call [phone]."), ("batch 12 of 40, #4711123", "batch 12 of 40, #4711123"),
    ("mail a@b.example, now", "mail [e-mail] now"), ("", "none given"),
  ])
  func `addresses and numbers are told by their form too`(reason: String, shown: String) {
    let text = card(from: Provenance(reason: reason), .results())
    #expect(text.contains("reason      \(shown)\n"), "\(text)")
  }

  @Test func `a created contact without an id says why it has none`() {
    let twin = ContactInput.nameless(("city", "Ulm"))
    var submission = Submission.sent(.of([twin, twin]))
    _ = submission.handle(
      .answered(batch: 0, .results(result("1", #""city":"Ulm""#), result("2", #""city":"Ulm""#)), at: start))
    #expect(
      EvidenceCard(SentPlan(submission.record)).text
        .contains("  #1 no id (unmatched)  #2 no id (unmatched)\n"))
  }

  @Test func `a submission that an older version recorded says what is not recorded`() {
    let text = card(from: Provenance(), .results())
    #expect(text.contains("sent by     not recorded\n"))
    #expect(text.contains("profile     not recorded\n"))
  }

  @Test func `of a plan that did several things it tells each, with its own ids, failures and hashes`() {
    let plan = MixedPlan.oneFailedOfEach
    let lines = EvidenceCard(plan).lines
    #expect(lines.first == "Evidence of one plan, submissions s1, s2, s3")
    for line in [
      "operations   create, update, link company", "contacts     6",
      "create       1 created, 1 failed, 0 unknown, 0 not sent",
      "update       2 updated, 1 failed, 0 unknown, 0 not sent",
      "link company 2 linked, 1 failed, 0 unknown, 0 not sent", "create s1", "update s2", "link company s3",
      "  #2 501", "  #1 70  #5 74", "  #1 70  #6 75", "  #3 VALIDATION_ERROR, correlation id c-create",
      "  #4 VALIDATION_ERROR, correlation id c-update", "  #5 VALIDATION_ERROR, correlation id c-link",
    ] {
      #expect(lines.contains(line), "\(line) in\n\(lines.joined(separator: "\n"))")
    }
    let hashes = plan.parts.flatMap(\.plan.batches).map { "  sha256 \($0.sha256)" }
    #expect(hashes.count == 3 && lines.filter { $0.hasPrefix("  sha256 ") } == hashes)
    #expect(!lines.contains { $0.contains("@") || $0.contains("Ulm") })
  }
}
