import ContactsModel
import Submissions
import TerminalUI

/// What submissions are searched and filtered by: any words of their lines, `today`, `yesterday`, and e-mail addresses,
/// which the journal looks up.
struct SubmissionMatch: Equatable, Sendable {
  /// What the journal found: the submissions that hold an address, by what was asked for.
  var found: [String: Set<String>] = [:]
  private(set) var localTime = LocalTime.utc
  /// The day of the person, as it is called in a line.
  private var today = ""

  /// Takes in what day it is.
  mutating func look(_ workspace: Workspace) {
    localTime = workspace.localTime
    today = localTime.day(of: workspace.now)
  }

  /// What of a text the journal has to be asked before anything can be said.
  func questions(in words: [String]) -> [String] {
    words.filter { $0.contains("@") && found[$0] == nil }
  }

  /// Whether a submission has a text.
  func fits(_ submission: SubmissionSummary, _ text: String) -> Bool {
    if found[text]?.contains(submission.id) == true { return true }
    if let day = day(text) { return localTime.day(of: submission.at) == day }
    let search = TextSearch(text)
    return fields(of: submission).contains(where: search.isIn)
  }

  private func fields(of submission: SubmissionSummary) -> [String] {
    let provenance = submission.provenance
    return [
      submission.id, submission.name, submission.state.rawValue, submission.operation.rawValue,
      localTime.text(submission.at), submission.words,
    ]
      + [submission.portal.map { "\($0)" }, provenance.profile, provenance.reason, provenance.sender]
      .compactMap { $0 }
  }

  /// The day that a word means.
  private func day(_ word: String) -> String? {
    ["today": today, "yesterday": localTime.dayBefore(today)][word.lowercased()] ?? nil
  }
}
