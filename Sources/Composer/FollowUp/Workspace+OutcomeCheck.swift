import Submissions
import TerminalUI

/// Asking the portal what became of what is unknown.
extension Workspace {
  mutating func check(_ id: String, unknown: Int) -> Step {
    if let why = whyBusy { return .say(.warning(why)) }
    guard unknown > 0 else { return .say(Notice("Nothing to check: no outcome is unknown")) }
    followUp.checking = id
    return Step(
      [.submissions(.check(id))],
      notice: Notice("Asking the portal about \(contacts(unknown)) with unknown outcome"))
  }

  /// Someone who has begun to type something meanwhile is not taken away from it.
  func opened(_ plan: SentPlan, as id: String) -> Step {
    if isAtPanes { return Step(navigation: .screen(.results(plan, saying: nil))) }
    let words = Notice("\(id) is open", keys: "\(keyName(.goTo(.results))) shows it")
    return Step(navigation: .screen(.resultsLater(plan, saying: words)))
  }

  /// Says what it has come to.
  mutating func checkEnded(_ before: SentPlan, _ after: SentPlan) -> Step {
    followUp.checking = nil
    let findings = CheckFindings(before: before, after: after)
    return .say(
      Notice(
        findings.words, keys: findings.absent > 0 ? "\(keyName(.screen(.resume))) sends those" : nil,
        tone: findings.isWhole ? .plain : .warning))
  }
}
