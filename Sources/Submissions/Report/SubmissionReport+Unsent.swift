public import Drafts

extension SubmissionReport {
  /// The report of a plan that could not even be begun, because HubSpot was out of reach or turned the token
  /// away. Nothing was recorded, and nothing sent.
  /// - Parameters:
  ///   - reason: `refused` or `unreachable`.
  ///   - message: HubSpot's words, if there are any.
  public init(unsent plan: Plan, portal: Int?, at: Int64, reason: OutcomeReason, message: String?) {
    var record = SubmissionRecord(id: "", portal: portal, at: at, plan: plan)
    record.state = .done
    for batch in record.batches.indices {
      record.batches[batch].outcomes = plan.batches[batch].blankOutcomes.map {
        $0.notSent(reason, message: message)
      }
    }
    self.init(record)
    submission = nil
  }
}
