import Drafts

extension PlannedBatch {
  /// An outcome for each input, in order, that says nothing yet.
  var blankOutcomes: [InputOutcome] { blankOutcomes(correlationID: nil) }

  func blankOutcomes(correlationID: String?) -> [InputOutcome] {
    inputs.map { input in
      var outcome = InputOutcome(
        index: input.index, email: input.email, traceID: input.traceID, recordID: input.recordID,
        operation: operation)
      outcome.correlationID = correlationID
      return outcome
    }
  }
}
