import ContactsModel
import Drafts

/// Archiving is idempotent: a contact that is archived already stays so.
enum ArchiveRules: RecordIDRules {
  static let success = "archived"
  static let answersWithoutBody = true

  /// By id among the archived contacts.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest {
    BatchReadRequest(ids: inputs.compactMap(\.recordID), archived: true)
  }

  static func verification(_ evidence: LookupEvidence) -> any Verification { ArchiveVerification(evidence) }
}
