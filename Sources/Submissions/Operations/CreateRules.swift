import Algorithms
import ContactsModel
import Drafts

/// Creating is not idempotent: only an e-mail, which HubSpot takes once, keeps an input from being there twice.
enum CreateRules: OperationRules {
  static let success = "created"
  static let answersWithoutBody = false
  static let believesUnnamedResults = true
  static let mayConflictWithItself = true
  static let absenceCause = UnknownCause.notFound

  /// By the echoed trace id, else by the e-mail, else by the properties sent.
  static func match(
    _ results: [ContactRecord], to inputs: [PlannedInput], isWhole: Bool
  ) -> ResultMatching {
    ResultMatching(inputs: inputs, results: results, isWhole: isWhole)
  }

  static func errorName(of input: PlannedInput) -> String? { input.traceID }

  static func names(in error: StandardError) -> [String] { error.traceIDs }

  /// By e-mail, with every property that was sent, and the other addresses: one may be known by another than its first.
  static func lookup(of inputs: [PlannedInput]) -> BatchReadRequest {
    let emails = inputs.compactMap { $0.email?.lowercased() }.uniqued()
    return BatchReadRequest(ids: Array(emails), idProperty: "email", properties: inputs.propertiesToRead)
  }

  static func verification(_ evidence: LookupEvidence) -> any Verification { CreateVerification(evidence) }

  static func absence(after cause: UnknownCause) -> Absence {
    switch cause {
    // It may be there under another e-mail.
    case .contradictory: .inconclusive
    case .foundDifferent, .changedSince, .foundSame, .recordGone: .final
    case .toldExists: .refused
    case .answerLost, .interrupted, .unrecorded, .unreadableAnswer, .missingFromAnswer, .notFound,
      .notApplied:
      .repeatable
    case .status(let status): status >= 500 || status == 408 ? .repeatable : .final
    }
  }
}

extension [PlannedInput] {
  /// Of everything that they set, in alphabetical order.
  var propertyNames: [String] { Set(flatMap { $0.contact.properties.map(\.name) }).sorted() }

  /// With those by which a contact is known.
  var propertiesToRead: [String] { Set(propertyNames + KnownContacts.properties).sorted() }
}
