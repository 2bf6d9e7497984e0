import ContactsModel
import Drafts

/// Settles unknown outcomes of updates by what the contacts hold now, and by who wrote it when: property by property.
struct UpdateVerification: Verification {
  private let evidence: LookupEvidence
  private let found: [String: ContactRecord]

  init(_ evidence: LookupEvidence) {
    self.evidence = evidence
    found = evidence.recordsByID
  }

  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    guard let record = outcome.recordID.flatMap({ found[$0] }) else {
      return outcome.unknown(.recordGone, keeping: outcome)
    }
    switch UpdateTrace(traces(in: record, at: position)) {
    case .applied: return outcome.carriedOut(.update, as: record)
    case .notApplied: return nil
    case .held: return outcome.unknown(.foundSame, keeping: outcome)
    case .unclear: return outcome.unknown(.changedSince, keeping: outcome)
    }
  }

  private func traces(in record: ContactRecord, at position: Int) -> [PropertyTrace] {
    let input = evidence.batch.inputs[position]
    let before = Dictionary(input.before.map { ($0.name, $0.value) }) { first, _ in first }
    let isUnchanged = evidence.placement(of: record.updatedAt, position) == .before
    return input.contact.properties.map { property in
      PropertyTrace(
        PropertyTrace.Evidence(
          sent: property.value, before: before[property.name], now: record.value(of: property.name) ?? "",
          writtenSince: writtenSince(property, before: before[property.name], in: record, at: position),
          isContactUnchanged: isUnchanged, ignoresCase: property.name == "email"))
    }
  }

  /// Nil where the history was not read, or where it is not certain which of it was written since.
  /// - Parameters:
  ///   - property: as it was sent.
  ///   - before: what was read just before it was sent; nil where nobody has told.
  private func writtenSince(
    _ property: Property, before: String?, in record: ContactRecord, at position: Int
  ) -> [PropertyTrace.Writing]? {
    guard !record.propertiesWithHistory.isEmpty else { return nil }
    // A property that never had a value has no history.
    guard let history = record.propertiesWithHistory.first(where: { $0.name == property.name }) else {
      return []
    }
    let placed = history.versions.map { ($0, evidence.placement(of: $0.timestamp, position)) }
    let since = placed.filter { $0.1 != .before }
    // A value that may have been written before or after proves nothing, unless another one is older for certain, or it is
    // not the one that stood there before.
    let isCertain =
      placed.isEmpty || since.count < placed.count || since.allSatisfy { $0.1 == .request }
      || before != nil && since.contains { $0.0.value == property.value }
    return isCertain
      ? since.map { PropertyTrace.Writing(value: $0.0.value ?? "", writer: writer(of: $0.0, $0.1)) } : nil
  }

  /// What this token wrote later than a request can take is from another request.
  private func writer(
    of version: PropertyVersion, _ placement: LookupEvidence.Placement
  ) -> PropertyTrace.Writer {
    placement == .after ? .other : evidence.writer(of: version)
  }
}
