import Drafts
import Submissions
import TerminalUI

/// Archiving what a submission created.
extension Workspace {
  /// Who changed the contacts since is read first.
  mutating func askToArchive(_ id: String) -> Step {
    if let why = whyBusy ?? whyReadOnly { return .say(.warning(why)) }
    followUp.resuming = id
    return Step(
      [.submissions(.reviewArchiving(of: id))], notice: Notice("Reading who changed the contacts since"))
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  mutating func take(_ archiving: Archiving) -> Step {
    guard followUp.resuming == archiving.submission else { return Step() }
    followUp.resuming = nil
    guard hasKeyboard, pane.screen == .results, whyBusy == nil else { return Step() }
    let rest = Resumption(archiving)
    guard rest.count > 0 else {
      let first = archiving.plan.leftOut.first.map(\.archivingWords)
      return .say(.warning("Nothing to archive\(first.map { ": \($0)" } ?? "")"))
    }
    if let why = whyNot(rest) { return .say(why) }
    return Step(portalNeeded(), job: [.restWanted(rest)])
  }

  /// What is archived, what is not, and what becomes of it.
  func question(_ archiving: Archiving) -> [Span] {
    let counts = archiving.plan.counts
    let others = archiving.plan.leftOut
    var lines = [Span("Archive \(contacts(counts.sent)) in \(destination).", .title)]
    if !others.isEmpty {
      lines.append(Span("\(glyphs.warning) Not archived: \(contacts(others.count)).", .warning))
      lines += others.prefix(3).map { Span("\($0.archivingWords).", .warning) }
    }
    if archiving.withoutID > 0 {
      lines.append(
        Span("\(contacts(archiving.withoutID)) created without a known id: look them up.", .warning))
    }
    lines.append(Span("HubSpot keeps archived contacts for 90 days: restore them there.", .muted))
    return lines
  }
}

extension LeftOut {
  /// `ana@fabrika.example, changed since by user 12 (CRM_UI), …`
  fileprivate var archivingWords: String {
    let why = if case .conflict(let conflict) = reason { conflict.sentence } else { "it has errors" }
    return "\(email ?? "#\(index + 1)"), \(why)"
  }
}
