import Submissions
import TerminalUI

extension ComposerModel {
  /// Says what became of what was on its way when a program ended: with the connection, or by force.
  mutating func tellInterrupted(_ submissions: [SubmissionSummary]) {
    guard !submissions.isEmpty else { return }
    let told: [StyledText] = submissions.flatMap { interruptedLines(of: $0) + [""] }
    news.append(
      TextPager(
        title: "A submission was interrupted",
        lines: told + ["\(keyName(.goTo(.journal))) lists all submissions; Enter there shows each contact."]))
  }

  private func interruptedLines(of summary: SubmissionSummary) -> [StyledText] {
    var lines: [StyledText] = [
      StyledText("\(summary.name), begun \(UTC.text(summary.at)) UTC, \(summary.id)", .title),
      StyledText("The program ended before it was over: \(summary.counts.words)."),
    ]
    if summary.counts.unknown > 0 {
      lines.append(StyledText("? unknown: \(Sentences.sentence(for: UnknownCause.interrupted))", .warning))
    }
    if summary.counts.notSent > 0 {
      lines.append(
        StyledText("- not sent: the program ended before their turn. They can be submitted again."))
    }
    return lines
  }
}
