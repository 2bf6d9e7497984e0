import Submissions
import TerminalUI

/// Going on with a submission that ended early.
extension ComposerModel {
  /// What is left is read from the journal each time: another program may have gone on with it.
  mutating func askToResume(_ id: String) -> [Effect] {
    if let why = whyBusy ?? whyReadOnly {
      notice = .warning(why)
      return []
    }
    followUp.resuming = id
    notice = Notice("Reading what is left of \(id)")
    return [.submissions(.readRest(of: id))]
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  mutating func restRead(_ record: SubmissionRecord) -> [Effect] {
    guard followUp.resuming == record.id else { return [] }
    followUp.resuming = nil
    guard case .pane = context, [.results, .journal].contains(screen), whyBusy == nil else { return [] }
    let resumption = Resumption(record)
    if let why = whyNot(resumption) {
      notice = why
      return []
    }
    return advance(.restWanted(resumption)) + portalNeeded()
  }

  var whyReadOnly: String? {
    connection.isReadOnly ? "read-only: profile \(connection.profile) does not allow sending" : nil
  }

  func whyNot(_ resumption: Resumption) -> Notice? {
    if resumption.isRunning { return .warning("Another program is at this submission: wait until it ends") }
    if resumption.count == 0 { return whyNothingLeft(resumption) }
    if let portal = connection.portalID, portal != resumption.portal {
      let former = resumption.portal.map { "portal \($0)" } ?? "an account that did not say which it is"
      return .warning("Nothing is sent: it went to \(former), the token is for \(portal)")
    }
    return whyReadOnly.map { .warning($0) }
  }

  private func whyNothingLeft(_ resumption: Resumption) -> Notice {
    if resumption.askable > 0 {
      return .warning(
        "Nothing is left to send", keys: "\(keyName(.check)) checks the \(resumption.askable) unknown")
    }
    return .warning(
      resumption.counts.unknown > 0
        ? "Nothing is left to send: look up in the CRM what is unknown and has no e-mail"
        : "Nothing is left to send: every contact has its outcome")
  }

  /// What must not be overlooked comes first: in a low terminal the end is cut.
  func question(_ resumption: Resumption) -> [Span] {
    var lines = [
      Span("Send what is left, \(contacts(resumption.count)), to \(destination).", .title)
    ]
    if let warning = unknownPortalWarning { lines.append(warning) }
    if resumption.askable > 0 {
      let unknown = contacts(resumption.askable)
      lines.append(
        Span(
          "\(glyphs.warning) \(unknown) unknown: looked up first, and sent again only if not there.", .warning
        ))
    }
    lines.append(Span("Goes on with \(resumption.id): \(resumption.counts.words(of: resumption.operation))."))
    lines.append(Span("What was created is not sent again. There is no undo in the CRM.", .muted))
    return lines
  }
}
