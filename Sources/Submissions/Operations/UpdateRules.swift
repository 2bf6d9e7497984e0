import ContactsModel
import Drafts

/// An update may go out again where the contact was not changed since the first one left: it would undo what somebody
/// else has done meanwhile.
enum UpdateRules: RecordIDRules {
  static let success = "updated"
  static let answersWithoutBody = false

  /// By id, with every property that was sent and who wrote what when. It may be more than one request takes.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest {
    let names = inputs.propertyNames
    return BatchReadRequest(
      ids: inputs.compactMap(\.recordID), properties: names, propertiesWithHistory: names)
  }

  static func verification(_ evidence: LookupEvidence) -> any Verification { UpdateVerification(evidence) }
}
