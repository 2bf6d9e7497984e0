import ContactsModel
import Drafts
import Submissions

/// What `submit` prints for people: a line for each input that was not carried out, and the counts.
enum SubmissionText {
  static func lines(_ report: SubmissionReport) -> [String] {
    troubles(report.inputs, report.partOutcomes) + [summary(report)] + places(report)
      + origin(report.provenance)
  }

  /// A line in the list of submissions.
  static func line(_ summary: SubmissionSummary) -> String {
    let portal = summary.portal.map { ", portal \($0)" } ?? ""
    let counts = Self.summary(summary.counts, of: summary.operation, inputs: summary.counts.total)
    let time = Timestamp(epochMilliseconds: summary.at).text
    let origin = [
      summary.provenance.profile.map { "profile \($0)" }, summary.provenance.reason.map { "reason: \($0)" },
    ].compactMap { $0 }.map { ", \($0)" }.joined()
    return
      "\(summary.id)  \(time)  \(summary.name)\(portal), \(summary.state.rawValue): \(counts)\(origin)"
      .visible
  }

  static func summary(_ counts: OutcomeCounts, of operation: ContactOperation, inputs: Int) -> String {
    "\(contacts(inputs)): \(counts.succeeded) \(operation.successWord), \(counts.failed) failed, "
      + "\(counts.unknown) unknown, \(counts.notSent) not sent"
  }

  private static func summary(_ report: SubmissionReport) -> String {
    let counts = report.possibleOutcomes.map { "\(report.count(of: $0)) \($0.words)" }
    return "\(contacts(report.inputs.count)): \(counts.joined(separator: ", "))"
  }

  /// Where that is known.
  private static func origin(_ provenance: Provenance) -> [String] {
    [provenance.reason.map { "Reason: \($0)".visible }].compactMap { $0 }
  }

  private static func places(_ report: SubmissionReport) -> [String] {
    let recorded = report.parts.compactMap(\.submission)
    guard !recorded.isEmpty else { return ["Nothing was sent and nothing was recorded."] }
    let portal = report.portal.map { " to portal \($0)" } ?? ""
    let submissions = recorded.count == 1 ? "Submission" : "Submissions"
    let ids = recorded.joined(separator: " and ")
    return ["\(submissions) \(ids)\(portal), \(batches(report.sha256.count)): \(report.state.rawValue)"]
  }

  /// Neighbours that were not sent for the same reason share a line: there may be thousands. Very many with the same
  /// error are counted.
  private static func troubles(
    _ inputs: [InputOutcome], _ parts: [Int: [SubmissionReport.PartOutcome]]
  ) -> [String] {
    let words = { (outcome: InputOutcome) in Self.words(outcome, parts[outcome.index] ?? []) }
    var lines: [String] = []
    var repetitions = Repetitions<InputOutcome>()
    var start = inputs.startIndex
    while start < inputs.endIndex {
      let first = inputs[start]
      let end =
        inputs[start...].firstIndex { !$0.isHeldBack(like: first) || words($0) != words(first) }
        ?? inputs.endIndex
      let last = inputs[max(start, end - 1)]
      if !first.outcome.isSuccess || first.reason != nil, repetitions.lists(first) {
        lines.append(line(first, last: last.index, words(first)))
      }
      start = max(end, start + 1)
    }
    return lines
      + repetitions.rest.map {
        line($0.first, last: $0.first.index, words($0.first)) + Repetitions<InputOutcome>.words($0.count)
      }
  }

  private static func line(_ outcome: InputOutcome, last: Int, _ words: String) -> String {
    let isRange = last > outcome.index
    let place = isRange ? "inputs[\(outcome.index)-\(last)]" : "inputs[\(outcome.index)]"
    let email = isRange ? "" : outcome.email.map { " \($0)" } ?? ""
    return "\(place)\(email) \(words)\(details(outcome))".visible
  }

  /// `updated; link company failed: …` of an input to which several things were to be done.
  private static func words(_ outcome: InputOutcome, _ parts: [SubmissionReport.PartOutcome]) -> String {
    guard parts.count > 1 else { return words(outcome) }
    return parts.map { part in
      part.outcome.outcome.isSuccess && part.outcome.reason == nil
        ? part.outcome.outcome.rawValue : "\(part.part.name) \(words(part.outcome))"
    }.joined(separator: "; ")
  }

  /// The sentence for the reason says itself that the input was not sent, or was created without an id.
  fileprivate static func words(_ outcome: InputOutcome) -> String {
    if outcome.outcome == .notSent && outcome.message == nil || outcome.outcome.isSuccess,
      let reason = outcome.reason
    {
      return Sentences.sentence(for: reason)
    }
    return outcome.outcome.words + (ErrorWords(outcome).map { ": \($0.sentence)" } ?? "")
  }

  private static func details(_ outcome: InputOutcome) -> String {
    let details = [
      outcome.category, outcome.existingID.map { "existing contact \($0)" },
      outcome.correlationID.map { "correlation id \($0)" },
    ].compactMap(\.self)
    return details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
  }
}

extension Repetitions<InputOutcome> {
  /// What came of a contact that was sent is always told.
  fileprivate mutating func lists(_ outcome: InputOutcome) -> Bool {
    outcome.outcome != .notSent || lists(outcome, saying: SubmissionText.words(outcome), of: "")
  }
}

extension InputOutcome {
  /// What is wrong with an input, and the contact that it exists as, are its own.
  fileprivate func isHeldBack(like other: Self) -> Bool {
    outcome == .notSent && other.outcome == .notSent && reason == other.reason && message == other.message
      && reason != .error && reason != .exists
  }
}

extension Outcome {
  /// As people write it.
  var words: String { self == .notSent ? "not sent" : rawValue }
}
