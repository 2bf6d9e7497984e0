import Algorithms
public import ContactsModel

/// What people read about outcomes: what happened, and what to do.
public enum Sentences {
  /// The words for an input that was not carried out; nil for one that was, and for one whose turn has not come.
  public static func explanation(of outcome: InputOutcome) -> String? {
    switch outcome.outcome {
    case .succeeded: nil
    case .failed: outcome.message
    case .unknown: outcome.message ?? outcome.cause.map { sentence(for: $0, of: outcome.operation) }
    case .notSent: outcome.message ?? outcome.reason.map(sentence)
    }
  }

  public static func sentence(for reason: OutcomeReason) -> String {
    switch reason {
    case .error: "Left out: it has errors. Correct them and submit it again."
    case .exists: "Left out: a contact with this email exists already."
    case .unchanged: "Left out: nothing changes."
    case .sent: "Left out: it was sent before."
    case .conflict: "Left out: the contact was changed since."
    case .notMarked: "Left out: it is not marked."
    case .refused: "Not sent: HubSpot refuses requests for now."
    case .unreachable: "Not sent: HubSpot could not be reached."
    case .stopped: "Not sent: the submission ended before its turn."
    case .unmatched: "Created, but the answer does not tell which of its results is this contact."
    case .noID: "Created, but the answer has no ID."
    }
  }

  static func sentence(for dispute: ResultDispute) -> String {
    switch dispute {
    case .email(let email): "The answer mixes this contact up with \(email). Look it up."
    case .ids(let id, let own): "The answer gives this contact the ids \(id) and \(own). Look it up."
    case .sharedID(let id): "The answer gives the id \(id) to several contacts. Look them up."
    }
  }

  public static func sentence(for hindrance: ResultsExport.Hindrance) -> String {
    switch hindrance {
    case .noneFailed: "No contact failed."
    case .withoutForm:
      "What failed cannot be written to a file: archiving, unlinking or taking labels off."
    }
  }

  /// How many an export of failed inputs holds, and what of the rest is not in it.
  public static func exported(_ plan: SentPlan) -> String {
    let failed = FailedInputs(plan)
    let others = plan.report.inputs.filter { !failed.indices.contains($0.index) }
    let rest = [
      (others.count { $0.outcome == .unknown }, "unknown"),
      (others.count { $0.outcome == .notSent }, "not sent"),
      (failed.withoutForm, "that no file can hold"),
    ].filter { $0.0 > 0 }
    let words = rest.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
    return contacts(failed.inputs.count) + (words.isEmpty ? "." : "; not among them: \(words).")
  }

  public static func sentence(for reason: WaitReason) -> String {
    switch reason {
    case .rateLimit: "waiting for the rate limit"
    case .locked: "waiting until HubSpot unlocks the records"
    case .unreachable: "waiting to connect again"
    case .pace: "keeping within the rate limit, waiting"
    }
  }

  static let labelStays = "its new label was not set, so the old one stays"

  /// What sending without trace ids may cost.
  public static func isolation(requests: Int, of operation: ContactOperation) -> String {
    (operation == .create ? "Without trace ids one" : "One")
      + " bad contact refuses its whole batch. Up to \(requests) more requests a batch find it, and "
      + "the others are \(operation.successWord)."
  }

  static func turnedAway(status: Int) -> String {
    switch status {
    case 401: "HubSpot does not accept the token. Check it."
    case 403: "The token lacks a right that this needs. Check its scopes."
    case 429: "The rate limit is used up. Try again later."
    default: "HubSpot refuses requests for now (status \(status)). Try again later."
    }
  }

  static func notReadAgain(status: Int) -> String {
    "HubSpot could not read the contacts again before sending (status \(status)). Continue later."
  }

  static func refusedWithoutWords(status: Int) -> String {
    "HubSpot refused the batch with status \(status) and gave no reason."
  }

  static func refusedWithOthers(_ message: String) -> String { withOthers + message }

  static func notTriedAlone(_ message: String) -> String { untriedAlone + message }

  private static let withOthers = "Refused together with other inputs of its batch: "
  private static let untriedAlone =
    "Refused together with other inputs, and not tried alone: no more requests are spent on finding the bad ones. "
    + "What HubSpot said: "

  /// How a sentence begins about a refusal that may be another input's fault, and what HubSpot said; nil for any other.
  static func sharedRefusal(_ message: String) -> (start: String, rest: String)? {
    if message.hasPrefix(withOthers) {
      return ("Refused with its batch: ", String(message.dropFirst(withOthers.count)))
    }
    return message.hasPrefix(untriedAlone)
      ? ("Refused with others: ", String(message.dropFirst(untriedAlone.count))) : nil
  }

  /// Some links of a contact were made, and one was refused.
  static func linkedPartly(_ message: String?, _ made: String) -> String {
    "\(message ?? "One link was refused"); linked to \(made)"
  }

  static let dayIsOver = "The daily limit is used up. Send the rest tomorrow."

  /// What a draft holds of what a submission left undone.
  public static func retried(_ counts: RetryInputs.Counts) -> String {
    let parts = [(counts.failed, "failed"), (counts.unknown, "unknown"), (counts.notSent, "not sent")]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let lost =
      counts.lost == 0 ? "" : ". \(contacts(counts.lost)) with errors can only be found where they came from"
    guard counts.total > 0 else {
      return counts.lost == 0 ? "Nothing to retry" : "Nothing to retry here\(lost)"
    }
    return "\(contacts(counts.total)): \(words)\(lost)"
  }

  /// Why what another operation left undone makes no draft.
  /// - Returns: nil where it does.
  public static func notRetried(_ operation: ContactOperation) -> String? {
    switch operation {
    case .create, .update, .link, .unlabel, .unlink: nil
    case .archive: "Archiving makes no draft. Open what created the contacts and archive again"
    }
  }

  static func existedBefore(_ id: String?) -> String {
    "A contact with this email existed before\(id.map { ": \($0)" } ?? "")."
  }

  /// Nil where nothing is listed.
  static func reasons(_ details: [ErrorDetail]) -> String? {
    joined(details.compactMap(\.message))
  }

  /// Each text once; nil where there is none.
  static func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.uniqued().joined(separator: "; ")
  }
}
