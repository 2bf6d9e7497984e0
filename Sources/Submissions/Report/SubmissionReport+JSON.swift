import ContactsModel

extension SubmissionReport {
  /// One JSON document. Every field is always there, null where unknown.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 256 + inputs.count * 256)
    writer.beginObject()
    writer.optional("submission", submission)
    if !others.isEmpty { writer.write(parts) }
    writer.member("operation", operation.rawValue)
    writer.portal(portal)
    writer.member("at", Timestamp(epochMilliseconds: at).text)
    writer.member("state", state.rawValue)
    writer.write(provenance)
    writer.name("sha256")
    writer.strings(sha256)
    writer.counts(possibleOutcomes.map { ($0, count(of: $0)) })
    writer.name("inputs")
    writer.beginArray()
    for input in inputs { input.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

extension InputOutcome {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("index")
    writer.number(index)
    writer.optional("email", email)
    writer.optional("traceId", traceID)
    writer.member("outcome", outcome.rawValue)
    writer.optional("id", id)
    writer.optional("existingId", existingID)
    writer.optional("category", category)
    writer.optional("message", Sentences.explanation(of: self))
    writer.optional("correlationId", correlationID)
    writer.optional("reason", reason?.rawValue)
    writer.endObject()
  }
}

extension JSONWriter {
  /// The name stands under `name`, as in the list.
  mutating func write(_ provenance: Provenance) {
    member("name", provenance.name)
    optional("profile", provenance.profile)
    optional("sentBy", provenance.sender)
    optional("reason", provenance.reason)
  }

  mutating func optional(_ name: String, _ text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }

  mutating func portal(_ portal: Int?) {
    name("portal")
    if let portal { number(portal) } else { null() }
  }

  mutating func counts(_ counts: OutcomeCounts, of operation: ContactOperation) {
    self.counts(Outcome.all(of: operation).map { ($0, counts[$0]) })
  }

  mutating func counts(_ counts: [(Outcome, Int)]) {
    name("counts")
    beginObject()
    for (outcome, count) in counts {
      name(outcome.rawValue)
      number(count)
    }
    endObject()
  }

  mutating func write(_ parts: [SubmissionReport.Part]) {
    name("submissions")
    beginArray()
    for part in parts {
      beginObject()
      optional("submission", part.submission)
      member("operation", part.operation.rawValue)
      endObject()
    }
    endArray()
  }
}
