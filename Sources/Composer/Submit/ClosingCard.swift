import Drafts
import Submissions
import TerminalUI

/// What stands under the bar when a plan was sent: its outcomes, and the keys of what can be done about them.
struct ClosingCard {
  let plan: SentPlan
  let keys: KeyTable
  let glyphs: Glyphs

  /// `17 created · 1 failed`.
  var outcomes: StyledText {
    let counts = plan.counts
    let done = plan.parts.map { ($0.counts.succeeded, $0.plan.operation.successWord, Role.success) }
    let parts =
      (done + [
        (counts.failed, "failed", .error), (counts.unknown, "unknown", .warning),
        (counts.notSent, "not sent", .muted),
      ]).filter { $0.0 > 0 }
    return parts.enumerated().reduce(StyledText()) { line, part in
      let (count, word, role) = part.element
      return line + StyledText(part.offset == 0 ? "" : " \(glyphs.dot) ", .muted)
        + StyledText("\(count) \(word)", role)
    }
  }

  /// What leads on from here, what is most urgent first.
  var intents: [Intent] {
    let counts = plan.counts
    return (counts.unknown > 0 ? [.screen(.check)] : [])
      + (counts.failed + counts.unknown + counts.notSent > 0
        && plan.whyNotRetried == nil ? [.results(.retry)] : [])
      + (counts.succeeded > 0 ? [.results(.archive)] : []) + [.results(.evidence)]
  }

  /// `R retry  X archive  E evidence`.
  var keyWords: String { intents.map { "\(name(of: $0)) \(title(of: $0))" }.joined(separator: "  ") }

  var line: StyledText {
    intents.reduce(outcomes + " ") { line, intent in
      line + StyledText("  \(name(of: intent))", .key) + StyledText(" \(title(of: intent))")
    }
  }

  private func title(of intent: Intent) -> String {
    intent == .results(.archive) ? plan.takingBackWords : intent.title.lowercased()
  }

  private func name(of intent: Intent) -> String { keys.names.name(of: intent, in: .pane(.outcomes)) }
}
