import ContactsModel
import Drafts
import Submissions

/// What asking about the unknown inputs of a submission has come to.
struct CheckFindings {
  /// How many were carried out, in the order of the parts.
  private var succeeded: [(word: String, count: Int)] = []
  private var failed = 0
  /// Why inputs are still unknown, in the order in which that turned up.
  private var unknown: [(why: String, count: Int)] = []
  /// How many are known not to be there, and can be sent.
  private(set) var absent = 0

  init(before: SentPlan, after: SentPlan) {
    for (old, new) in zip(before.parts, after.parts) { add(old, new) }
  }

  private mutating func add(_ before: SubmissionRecord, _ after: SubmissionRecord) {
    var done = 0
    defer { if done > 0 { succeeded.append((after.plan.operation.successWord, done)) } }
    for (old, new) in zip(before.outcomes, after.outcomes) where old.outcome == .unknown {
      switch new.outcome {
      case .succeeded: done += 1
      case .failed: failed += 1
      case .unknown: add(new.whyStillUnknown)
      case .notSent: break
      }
      if new.outcome == .unknown, new.cause?.isAbsence == true { absent += 1 }
    }
  }

  var isWhole: Bool { unknown.isEmpty && failed == 0 }

  /// `Checked: 3 created, 1 still unknown: no e-mail`
  var words: String {
    let settled = (succeeded + [("failed", failed)]).filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
    let left = unknown.reduce(0) { $0 + $1.count }
    guard left > 0 else {
      return settled.isEmpty
        ? "Checked: nothing is unknown any more" : "Checked: \(settled.joined(separator: ", "))"
    }
    let reasons = unknown.map { unknown.count == 1 ? $0.why : "\($0.count) \($0.why)" }
    let still = "\(left) still unknown: \(reasons.joined(separator: ", "))"
    return "Checked: \((settled + [still]).joined(separator: ", "))"
  }

  private mutating func add(_ why: String) {
    if let index = unknown.firstIndex(where: { $0.why == why }) {
      unknown[index].count += 1
    } else {
      unknown.append((why, 1))
    }
  }
}

extension InputOutcome {
  fileprivate var whyStillUnknown: String {
    if recordID == nil, email?.isEmpty != false { return "no email" }
    return switch cause {
    case .notFound: "not there"
    case .foundDifferent: "there, but different"
    case .foundSame: "there, perhaps by somebody else"
    case .notApplied: "not applied"
    default: "no answer"
    }
  }
}
