import ContactsModel
import Drafts

/// An update may go out again where the contact was not changed since the first one left: it would undo what somebody
/// else has done meanwhile.
enum UpdateRules: OperationRules {
  static let success = "updated"
  static let answersWithoutBody = false
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

  /// By id, with every property that was sent.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest {
    BatchReadRequest(ids: inputs.compactMap(\.recordID), properties: inputs.propertyNames)
  }

  static func verification(_ evidence: LookupEvidence) -> any Verification { UpdateVerification(evidence) }

  static func absence(after cause: UnknownCause) -> Absence { .repeatable }
}
