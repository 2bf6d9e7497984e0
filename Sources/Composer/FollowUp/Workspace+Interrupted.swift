import Submissions
import TerminalUI

extension Workspace {
  /// Says what became of what was on its way when a program ended: with the connection, or by force.
  mutating func tellInterrupted(_ submissions: [SubmissionSummary]) {
    guard !submissions.isEmpty else { return }
    let told = submissions.flatMap { $0.interruptionWords.map { StyledText($0) } + [StyledText("")] }
    let next =
      "\(keyName(.close, in: .pager)), then \(keyName(.goTo(.journal))) lists all submissions. There \(keyName(.screen(.open))) shows each contact, "
      + "\(keyName(.screen(.check))) asks about what is unknown, \(keyName(.screen(.resume))) sends what was not sent."
    pendingPagers.append(
      TextPager(title: "A submission was interrupted", lines: told + [StyledText(next)]))
  }
}

extension SubmissionSummary {
  /// What became of a submission whose program ended before it was over, line by line.
  var interruptionWords: [String] {
    var lines = [
      "\(name), begun \(UTC.text(at)) UTC, \(id)",
      "The program ended before it was over: \(words).",
    ]
    if counts.unknown > 0 { lines.append("? unknown: \(Sentences.sentence(for: UnknownCause.interrupted))") }
    if counts.notSent > 0 {
      lines.append(
        "- not sent: the program ended before their turn. To send them: contact-batch submissions resume \(id)"
      )
    }
    return lines
  }
}
