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
    if outcome.outcome.isSuccess { field("trace id", outcome.traceID) }
    let links = response?.links ?? envelope.error?.links ?? []
    if links.isEmpty { field("links", nil) }
    self.links(links)
    addErrors(response?.errors ?? [], of: outcome)
  }

  /// The errors that name this input, and those that name none: they may be about it.
  private mutating func addErrors(_ errors: [StandardError], of outcome: InputOutcome) {
    let told = errors.enumerated().filter { _, error in
      error.traceIDs.isEmpty || outcome.traceID.map(error.traceIDs.contains) ?? false
    }
    for (position, error) in told {
      let about = error.traceIDs.isEmpty ? ", which names no input" : ""
      heading("Error \(position + 1) of \(errors.count)\(about)")
      field("status", error.status)
      field("id", error.id)
      field("category", error.category)
      field("subCategory", error.subCategory)
      field("message", error.message.map(PlainErrorText.plain))
      context(error.context)
      links(error.links)
      details(error.errors)
    }
  }

  private mutating func details(_ details: [ErrorDetail]) {
    for detail in details {
      field("detail", detail.message.map(PlainErrorText.plain))
      if let code = detail.code { field("  code", code) }
      if let location = detail.location { field("  in", location) }
      if let subCategory = detail.subCategory { field("  subCategory", subCategory) }
      context(detail.context)
    }
  }

  mutating func context(_ context: ErrorContext) {
    for entry in context.entries { field("  \(entry.name)", entry.values.joined(separator: ", ")) }
  }

  private mutating func links(_ links: [Link]) {
    for link in links { field("link \(link.name)", link.value) }
  }

  private mutating func addTimes(_ response: BatchResponse?) {
    field("requestedAt", (response?.requestedAt).map(times.words))
    field("startedAt", (response?.startedAt).map(times.words))
    field("completedAt", (response?.completedAt).map(times.words))
    if let numErrors = response?.numErrors { field("numErrors", numErrors.description) }
  }

  private mutating func addError(_ error: ErrorBody) {
    field("category", error.category ?? error.errorType)
    field("message", error.message.map(PlainErrorText.plain))
    if let subCategory = error.subCategory { field("subCategory", subCategory) }
    if let policy = error.policyName { field("policyName", policy.rawValue) }
    if let group = error.groupName { field("groupName", group) }
    if let request = error.requestID { field("requestId", request) }
    context(error.context)
    details(error.errors + error.validationResults)
  }
}
