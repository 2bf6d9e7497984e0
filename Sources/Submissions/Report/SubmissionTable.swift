import ContactsModel
import Drafts

/// What is told of submissions as CSV: the fields of the JSON form, a row each.
public enum SubmissionTable {
  static let inputColumns = [
    "index", "email", "traceId", "outcome", "id", "existingId", "category", "message", "correlationId",
    "reason",
  ]

  /// The columns of a report: behind those of the inputs one for each part of a plan that did several things, with what
  /// became of the input there.
  public static func columns(of report: SubmissionReport) -> [String] {
    inputColumns + report.others.map(\.name)
  }

  /// A row for each input, in the order of the draft.
  public static func rows(of report: SubmissionReport) -> some Sequence<[String?]> {
    let (parts, outcomes) = (report.others, report.partOutcomes)
    return report.inputs.lazy.map { input in
      let own = outcomes[input.index] ?? []
      return cells(of: input)
        + parts.map { part in own.first { $0.part == part }.map { cell(of: $0.outcome) } }
    }
  }

  /// `updated`, `notSent: Not sent: the submission ended before its turn.`
  private static func cell(of outcome: InputOutcome) -> String {
    let why = Sentences.explanation(of: outcome)
    return outcome.outcome.rawValue + (why.map { ": \($0)" } ?? "")
  }

  private static func cells(of input: InputOutcome) -> [String?] {
    [
      String(input.index), input.email, input.traceID, input.outcome.rawValue, input.id, input.existingID,
      input.category, Sentences.explanation(of: input), input.correlationID, input.reason?.rawValue,
    ]
  }

  public static let submissionColumns =
    ["id", "at", "portal", "state"] + Outcome.all(of: .create).map(\.rawValue) + ["name", "operation"]
    + otherOperations.map(\.successWord) + ["profile", "sentBy", "reason"]
    + linkOperations.map(\.successWord)

  /// Their successes came later, and stand behind what scripts know.
  private static let otherOperations = ContactOperation.allCases.filter { $0 != .create && !$0.changesLinks }
  private static let linkOperations = ContactOperation.allCases.filter(\.changesLinks)

  public static func cells(of summary: SubmissionSummary) -> [String?] {
    let counts = Outcome.all(of: .create).map { String(summary.count(of: $0)) }
    let time = Timestamp(epochMilliseconds: summary.at).text
    return [summary.id, time, summary.portal.map { String($0) }, summary.state.rawValue] + counts
      + [summary.name, summary.operation.rawValue]
      + otherOperations.map { String(summary.count(of: .succeeded($0))) }
      + [summary.provenance.profile, summary.provenance.sender, summary.provenance.reason]
      + linkOperations.map { String(summary.count(of: .succeeded($0))) }
  }
}

extension SubmissionSummary {
  /// Nothing was carried out of an operation that is not its own.
  fileprivate func count(of outcome: Outcome) -> Int {
    if case .succeeded(let other) = outcome, other != operation { 0 } else { counts[outcome] }
  }
}
