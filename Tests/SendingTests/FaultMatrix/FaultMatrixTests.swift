import ContactsModel
import Drafts
import Submissions
import Testing

/// Whatever goes wrong at whatever step: nothing is created twice, what is said agrees with what the sandbox holds, and
/// it is unknown only where nobody can know.
@Suite struct FaultMatrixTests {
  static let faults = [
    "latency", "429", "429-retry-after", "429-secondly", "429-daily", "500-before", "500-after", "hang",
    "close-before", "close-after-commit", "garbage", "html-502", "truncated", "fewer-results", "slow-body",
    "partial", "reordered", "more-results", "result-and-error", "wrong-count", "pending", "processing",
    "canceled", "empty-body", "email-lag",
  ]

  @Test(arguments: faults) func `sending cannot lie`(fault: String) async throws {
    for fault in FaultCase.all(of: fault) {
      let run = try await FaultRun.run(fault)
      let complaints = Self.complaints(about: run, fault)
      #expect(complaints.isEmpty, "\(fault): \(complaints.joined(separator: "; "))")
    }
  }

  private static func complaints(about run: FaultRun, _ fault: FaultCase) -> [String] {
    let outcomes = run.submission.outcomes
    let counts = run.submission.counts
    var complaints = outcomes.flatMap { Self.complaints(about: $0, run, fault) }
    if counts.total != outcomes.count { complaints.append("outcomes are missing") }
    if counts.unknown > fault.mostUnknown { complaints.append("\(counts.unknown) unknown") }
    if fault.endsWell, counts.succeeded != outcomes.count { complaints.append("\(counts.succeeded) created") }
    let possible = counts.succeeded...(counts.succeeded + counts.unknown)
    if !possible.contains(run.truth.contacts) {
      complaints.append("\(counts) against \(run.truth.contacts) in the sandbox")
    }
    return complaints
  }

  /// About one input.
  private static func complaints(
    about outcome: InputOutcome, _ run: FaultRun, _ fault: FaultCase
  ) -> [String] {
    let name = "P\(outcome.index)"
    var complaints: [String] = []
    if !fault.emails, !fault.fault.hasPrefix("429"), run.truth.departures(of: name) > 1 {
      complaints.append("\(name) was sent twice without an email")
    }
    guard let times = times(outcome, run.truth) else { return complaints }
    if times > 1 { complaints.append("\(name) was created \(times) times") }
    switch outcome.outcome {
    case .succeeded where times != 1: complaints.append("\(name) was not created")
    case .failed where times != 0, .notSent where times != 0:
      complaints.append("\(name) is there: \(outcome.outcome)")
    default: break
    }
    return complaints
  }

  /// How often an input was created; nil where the sandbox cannot tell.
  private static func times(_ outcome: InputOutcome, _ truth: SandboxTruth) -> Int? {
    if let email = outcome.email { return truth.byEmail[email] ?? 0 }
    return outcome.traceID.map { truth.byTraceID[$0] ?? 0 }
  }
}
