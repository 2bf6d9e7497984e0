import ContactsModel
import Submissions

extension RecordRows {
  /// The answer to the batch of an input, field by field.
  mutating func addEnvelope(_ envelope: Envelope, of outcome: InputOutcome) {
    heading("Answer to batch \(envelope.batch + 1) of \(envelope.batchCount)")
    guard case .answered(let answer)? = envelope.end else {
      field("answer", envelope.end?.words ?? "none")
      return
    }
    field("HTTP status", "\(answer.status)")
    let response = envelope.response
    field("status", response?.status?.rawValue ?? envelope.error?.status)
    if let error = envelope.error { addError(error) } else { addTimes(response) }
    field("correlation", answer.correlationID ?? envelope.error?.correlationID)
    if outcome.outcome == .created { field("trace id", outcome.traceID) }
    let links = response?.links ?? envelope.error?.links ?? []
    if links.isEmpty { field("links", nil) }
    for link in links { field("link \(link.name)", link.value) }
  }

  private mutating func addTimes(_ response: BatchResponse?) {
    field("requestedAt", response?.requestedAt?.words)
    field("startedAt", response?.startedAt?.words)
    field("completedAt", response?.completedAt?.words)
    if let numErrors = response?.numErrors { field("numErrors", numErrors.description) }
  }

  private mutating func addError(_ error: ErrorBody) {
    field("category", error.category ?? error.errorType)
    field("message", error.message)
    if let policy = error.policyName { field("policyName", policy.rawValue) }
  }
}
