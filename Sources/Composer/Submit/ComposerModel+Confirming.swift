import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  /// Asks for the phrase that has to be typed; has the plan made first if there is none of the draft as it is.
  mutating func askToSubmit() -> [Effect] {
    if let why = whyNotSubmit {
      let effects = job.isToBeSubmitted || job.resumption != nil ? disarm() : []
      notice = .warning(why)
      return effects
    }
    return advance(.submissionWanted)
  }

  mutating func portalNeeded() -> [Effect] {
    guard connection.portal == .notAsked else { return [] }
    connection.portal = .asking
    return [.askPortal]
  }

  private var whyNotSubmit: String? {
    if let why = whyBusy ?? whyReadOnly { return why }
    if document.isLocked { return "read-only: this draft is open in another program" }
    return nil
  }

  /// What has to be typed.
  var confirmationPhrase: ConfirmationPhrase? {
    guard let count = job.resumption?.count ?? job.counts?.sent else { return nil }
    return ConfirmationPhrase(
      contacts: count, isProduction: connection.environment == "production", profile: connection.profile)
  }

  /// What was typed to confirm does not stay armed for whoever comes to the keyboard next.
  mutating func disarmIfDue() -> [Effect] { job.phrase.map { $0.armedUntil <= now } == true ? disarm() : [] }

  mutating func pressInConfirmation(_ key: Key) -> [Effect] {
    guard var phrase = job.phrase else { return [] }
    if phrase.armedUntil <= now { return disarm() }
    phrase.stayArmed(at: now)
    let outcome = phrase.typed.handle(key)
    if outcome == .cancelled { phrase.isTyping = false }
    job.phrase = phrase
    switch outcome {
    case .accepted: return confirm(phrase.typed.text)
    case .cancelled: notice = Notice("Nothing is sent. Enter goes on with what you typed")
    case .ignored: return pressBesideConfirmation(key)
    case .handled: break
    }
    return []
  }

  private mutating func pressBesideConfirmation(_ key: Key) -> [Effect] {
    switch key {
    case .tab: focusNext(by: 1)
    case .backTab: focusNext(by: -1)
    case .alt: return key.withoutAlt.flatMap { press($0) }
    default: notice = Notice("\(key.name) does nothing here. Enter sends if the number is right")
    }
    return []
  }

  /// Sends if and only if the phrase is right.
  private mutating func confirm(_ typed: String) -> [Effect] {
    guard let phrase = confirmationPhrase, job.resumption != nil || hasCurrentPlan else { return disarm() }
    guard phrase.matches(typed) else {
      notice = .warning("Nothing is sent: type \(phrase.text), then Enter")
      return []
    }
    if let why = whyBusy {
      notice = .warning(why)
      return []
    }
    if let why = job.resumption.flatMap(whyNot) {
      let effects = disarm()
      notice = why
      return effects
    }
    return advance(.confirmed)
  }
}
