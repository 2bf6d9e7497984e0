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
    let parts = partOutcomes
    for input in inputs {
      writer.beginObject()
      writer.members(of: input)
      if !others.isEmpty { writer.write(parts[input.index] ?? []) }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func members(of input: InputOutcome) {
    name("index")
    number(input.index)
    optional("email", input.email)
    optional("traceId", input.traceID)
    result(of: input)
  }

  private mutating func result(of input: InputOutcome) {
    member("outcome", input.outcome.rawValue)
    optional("id", input.id)
    optional("existingId", input.existingID)
    optional("category", input.category)
    optional("message", Sentences.explanation(of: input))
    optional("correlationId", input.correlationID)
    optional("reason", input.reason?.rawValue)
  }

  /// What became of an input in each part of the plan.
  fileprivate mutating func write(_ parts: [SubmissionReport.PartOutcome]) {
    name("parts")
    beginArray()
    for part in parts {
      beginObject()
      members(of: part.part)
      result(of: part.outcome)
      endObject()
    }
    endArray()
  }

  private mutating func members(of part: SubmissionReport.Part) {
    optional("submission", part.submission)
    member("operation", part.operation.rawValue)
    optional("object", part.object)
  }

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
      members(of: part)
      endObject()
    }
    endArray()
  }
}
