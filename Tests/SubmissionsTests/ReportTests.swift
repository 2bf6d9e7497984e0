import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct ReportTests {
  @Test func `the document has every field, in its order, null where unknown`() {
    let leftOut = LeftOut(index: 1, email: "bo@", reason: .errors([]))
    let plan = Plan(
      operation: .create, batches: [.of([.person("Ada", trace: "t1")])], leftOut: [leftOut], inputCount: 2)
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .results(person("31", "Ada")), at: start))
    let json = String(decoding: SubmissionReport(submission.record).jsonBytes(), as: UTF8.self)
    #expect(
      json == #"{"submission":"s1","operation":"create","portal":4711,"#
        + #""at":"2026-03-02T08:00:00.000Z","state":"done","#
        + #""name":"","profile":null,"sentBy":null,"reason":null,"#
        + #""sha256":["\#(plan.batches[0].sha256)"],"#
        + #""counts":{"created":1,"failed":0,"unknown":0,"notSent":1},"inputs":["#
        + #"{"index":0,"email":"ada@harbour.example","traceId":"t1","outcome":"created","id":"31","#
        + #""existingId":null,"category":null,"message":null,"correlationId":"corr-1","reason":null},"#
        + #"{"index":1,"email":"bo@","traceId":null,"outcome":"notSent","id":null,"existingId":null,"#
        + #""category":null,"message":"Left out: it has errors. Correct them and submit it again.","#
        + #""correlationId":null,"reason":"error"}]}"#)
  }

  @Test func `an unknown outcome says why in its message`() {
    let outcomes = Submission.outcomes([.nameless(("firstname", "Ada"))], .text(502, "<html>"))
    #expect(Sentences.explanation(of: outcomes[0])?.contains("502") == true)
  }

  @Test func `a plan that could not be begun is reported without a submission`() throws {
    let report = SubmissionReport(
      unsent: .of([.person("Ada")], leftOut: [LeftOut(index: 1, email: nil, reason: .exists(recordID: nil))]),
      portal: nil, at: start, reason: .unreachable, message: nil)
    #expect(report.inputs.map(\.reason) == [.unreachable, .exists])
    #expect(report.counts == OutcomeCounts(notSent: 2))
    let json = try JSONReader.read(report.jsonBytes())
    #expect(json["submission"]?.kind == .null)
    #expect(json["portal"]?.kind == .null)
    #expect(ExitStatus(of: report) == .turnedAway)
  }

  @Test func `a list of submissions is one document`() {
    let summary = SubmissionSummary(
      id: "s1", operation: .create, at: start, portal: nil, state: .interrupted,
      counts: OutcomeCounts(unknown: 3), name: "spring"
    )
    #expect(
      String(decoding: SubmissionSummary.jsonBytes([summary]), as: UTF8.self)
        == #"{"submissions":[{"id":"s1","operation":"create","at":"2026-03-02T08:00:00.000Z","portal":null,"#
        + #""state":"interrupted","#
        + #""counts":{"created":0,"failed":0,"unknown":3,"notSent":0},"name":"spring","profile":null,"sentBy":null,"#
        + #""reason":null}]}"#)
  }

  @Test(arguments: OutcomeReason.allCases)
  func `every reason has its sentence`(reason: OutcomeReason) {
    #expect(Sentences.sentence(for: reason).hasSuffix("."))
  }
}

struct PartReportTests {
  @Test func `an input stands once, with what went worst, and counts for all that was done`() {
    let whole = MixedPlan.sent { operation, index in
      switch (operation, index) {
      case (.link, 4): .notSent
      case (.create, 2): .failed
      default: .succeeded(operation)
      }
    }.report
    #expect(whole.inputs.map(\.index) == Array(0..<6))
    #expect(
      whole.inputs.map(\.outcome) == [
        .succeeded(.update), .succeeded(.create), .failed, .succeeded(.update), .notSent, .succeeded(.link),
      ])
    let counts = whole.possibleOutcomes.map { "\(whole.count(of: $0)) \($0.rawValue)" }
    #expect(counts == ["1 created", "3 updated", "2 linked", "1 failed", "0 unknown", "1 notSent"])
  }
}

struct ExitStatusTests {
  func report(_ outcomes: InputOutcome..., state: SubmissionState = .done) -> SubmissionReport {
    SubmissionReport(
      submission: "s1", operation: .create, portal: nil, at: 0, state: state, sha256: [], inputs: outcomes)
  }

  func outcome(_ outcome: Outcome, _ reason: OutcomeReason? = nil) -> InputOutcome {
    var input = InputOutcome(index: 0)
    input.outcome = outcome
    input.reason = reason
    return input
  }

  @Test func `all created is 0, also where a result could not be told`() {
    #expect(
      ExitStatus(of: report(outcome(.succeeded(.create)), outcome(.succeeded(.create), .unmatched))).rawValue
        == 0)
    #expect(ExitStatus(of: report()).rawValue == 0)
  }

  @Test func `failed and left out is 1`() {
    #expect(ExitStatus(of: report(outcome(.succeeded(.create)), outcome(.failed))).rawValue == 1)
    #expect(ExitStatus(of: report(outcome(.succeeded(.create)), outcome(.notSent, .error))).rawValue == 1)
    #expect(ExitStatus(of: report(outcome(.notSent, .exists))).rawValue == 1)
  }

  @Test func `turned away counts before failed`() {
    #expect(ExitStatus(of: report(outcome(.failed), outcome(.notSent, .refused))).rawValue == 3)
    #expect(ExitStatus(of: report(outcome(.failed), outcome(.notSent, .unreachable))).rawValue == 3)
  }

  @Test func `unknown counts before turned away`() {
    #expect(ExitStatus(of: report(outcome(.unknown), outcome(.notSent, .refused))).rawValue == 4)
  }

  @Test func `interrupted counts before everything`() {
    #expect(ExitStatus(of: report(outcome(.unknown), state: .interrupted)).rawValue == 130)
    #expect(ExitStatus(of: report(outcome(.succeeded(.create))), isStopRequested: true).rawValue == 130)
  }
}
