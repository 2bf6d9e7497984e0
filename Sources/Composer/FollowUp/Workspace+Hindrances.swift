import Submissions

/// Why nothing can be sent or checked now.
extension Workspace {
  /// Why nothing else can be begun with the portal's contacts; nil where nothing is under way.
  var whyBusy: String? {
    if job.isUnderWay {
      return
        "A submission is running: \(keyName(.goTo(.submit))) shows it, \(keyName(.program(.interrupt))) stops it"
    }
    return followUp.checking == nil
      ? nil : "What was sent is still being checked: wait, or \(keyName(.program(.interrupt))) stops it"
  }

  var whyReadOnly: String? {
    connection.isReadOnly ? "read-only: profile \(connection.profile) does not allow sending" : nil
  }

  func whyNot(_ resumption: Resumption) -> Notice? {
    if resumption.isRunning { return .warning("Another program is at this submission: wait until it ends") }
    if resumption.count == 0 { return whyNothingLeft(resumption) }
    if let portal = connection.portalID, portal != resumption.portal {
      let former = resumption.portal.map { "portal \($0)" } ?? "a portal that did not say which it is"
      return .warning("Nothing is sent: it went to \(former), the token is for \(portal)")
    }
    return whyReadOnly.map { .warning($0) }
  }

  private func whyNothingLeft(_ resumption: Resumption) -> Notice {
    if resumption.askable > 0 {
      return .warning(
        "Nothing left to send", keys: "\(keyName(.screen(.check))) checks the \(resumption.askable) unknown")
    }
    return .warning(
      resumption.unknown > 0
        ? "Nothing left to send. Look up in HubSpot what is unknown and has no email"
        : "Nothing left to send")
  }
}
