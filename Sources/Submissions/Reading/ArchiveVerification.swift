import ContactsModel

/// Settles unknown outcomes of archiving by which contacts are archived now.
struct ArchiveVerification: Verification {
  private let archived: [String: ContactRecord]

  /// - Parameter evidence: archived contacts alone.
  init(_ evidence: LookupEvidence) {
    archived = evidence.recordsByID
  }

  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    outcome.recordID.flatMap { archived[$0] }.map { outcome.carriedOut(.archive, as: $0) }
  }
}
