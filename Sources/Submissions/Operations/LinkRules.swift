import ContactsModel
import Drafts

/// The rules of an operation on links: it can be done again without harm, for a link is there or not. What became of a
/// lost answer is read from the links themselves.
protocol LinkRules: RecordIDRules {}

extension LinkRules {
  /// Contacts are not read: their links are.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest { BatchReadRequest(ids: []) }

  static func verification(_ evidence: LookupEvidence) -> any Verification { LinkVerification(evidence) }

  static func names(in error: StandardError) -> [String] { error.context["fromObjectId"] }
}

enum LinkingRules: LinkRules {
  static let success = "linked"
  static let answersWithoutBody = false
}

enum UnlabellingRules: LinkRules {
  static let success = "unlabelled"
  static let answersWithoutBody = true
}

enum UnlinkingRules: LinkRules {
  static let success = "unlinked"
  static let answersWithoutBody = true
}
