import ContactsModel
import Drafts

/// Archiving is idempotent: a contact that is archived already stays so.
enum ArchiveRules: OperationRules {
  static let success = "archived"
  static let answersWithoutBody = true
  static let believesUnnamedResults = false
  static let mayConflictWithItself = false
  static let absenceCause = UnknownCause.notApplied

  static func match(
    _ results: [ContactRecord], to inputs: [PlannedInput], isWhole: Bool
  ) -> ResultMatching {
    ResultMatching(byIDsOf: inputs, results)
  }

  static func errorName(of input: PlannedInput) -> String? { input.recordID }

  static func names(in error: StandardError) -> [String] { error.recordIDs }

  /// By id among the archived contacts.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest {
    BatchReadRequest(ids: inputs.compactMap(\.recordID), archived: true)
  }

  static func verification(_ evidence: LookupEvidence) -> any Verification { ArchiveVerification(evidence) }

  static func absence(after cause: UnknownCause) -> Absence { .repeatable }
}
