import ContactsModel
import Submissions

/// What the commands about submissions print as CSV: the fields of the JSON form, a row each.
enum SubmissionTable {
  static let inputColumns = [
    "index", "email", "traceId", "outcome", "id", "existingId", "category", "message", "correlationId",
    "reason",
  ]

  static func cells(of input: InputOutcome) -> [String?] {
    [
      String(input.index), input.email, input.traceID, input.outcome.rawValue, input.id, input.existingID,
      input.category, Sentences.explanation(of: input), input.correlationID, input.reason?.rawValue,
    ]
  }

  static let submissionColumns =
    ["id", "at", "portal", "state"] + Outcome.allCases.map(\.rawValue) + ["name"]

  static func cells(of summary: SubmissionSummary) -> [String?] {
    let counts = Outcome.allCases.map { String(summary.counts[$0]) }
    let time = Timestamp(epochMilliseconds: summary.at).text
    return [summary.id, time, summary.portal.map { String($0) }, summary.state.rawValue] + counts
      + [summary.name]
  }
}
