import Drafts
import Submissions

/// What `submit --dry-run` prints for people: a line for each request and for each input that is left out.
enum PlanText {
  static func lines(_ plan: Plan) -> [String] {
    let left = plan.leftOut.map { leftOut($0) }
    let requests = plan.batches.enumerated().map { index, batch in
      "batch \(index + 1): \(SubmissionText.contacts(batch.inputs.count)), \(batch.body.count) bytes, "
        + "sha256 \(batch.sha256)"
    }
    let isolation = plan.isolationBudget.map { [Sentences.isolation(requests: $0)] } ?? []
    return left + requests + isolation + [summary(plan)]
  }

  /// Names the input and says why.
  static func leftOut(_ leftOut: LeftOut) -> String {
    "inputs[\(leftOut.index)] is left out: \(why(leftOut.reason))".visible
  }

  private static func why(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .errors(let problems):
      problems.filter(\.isError).map { "\($0.path.text): \($0.message)" }.joined(separator: "; ")
    case .exists(let id): "it exists already" + (id.map { " (contact \($0))" } ?? "")
    }
  }

  private static func summary(_ plan: Plan) -> String {
    let sent = plan.inputCount - plan.leftOut.count
    return "\(SubmissionText.contacts(plan.inputCount)): \(sent) to send in "
      + "\(SubmissionText.batches(plan.batches.count)), \(plan.leftOut.count) left out"
  }
}
