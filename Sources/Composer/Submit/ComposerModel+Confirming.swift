import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  /// Asks for the phrase that has to be typed; has the plan made first if there is none of the draft as it is.
  mutating func askToSubmit() -> [Effect] {
    if let why = whyNot(.submit) {
      let effects = job.isToBeSubmitted || job.resumption != nil ? disarm() : []
      notice = why
      return effects
    }
    return advance(.submissionWanted)
  }

  mutating func portalNeeded() -> [Effect] {
    guard connection.portal == .notAsked else { return [] }
    connection.portal = .asking
    return [.portal(.ask)]
  }

  /// What has to be typed.
  var confirmationPhrase: ConfirmationPhrase? {
    guard let count = job.resumption?.count ?? job.counts?.sent else { return nil }
    return ConfirmationPhrase(
      contacts: count, isProduction: connection.environment == "production", profile: connection.profile)
  }

  /// What was typed to confirm does not stay armed for whoever comes to the keyboard next.
  mutating func disarmIfDue() -> [Effect] { job.phrase.map { $0.armedUntil <= now } == true ? disarm() : [] }

  mutating func handle(inConfirmation press: Press) -> [Effect] {
    guard var phrase = job.phrase else { return [] }
    if phrase.armedUntil <= now { return disarm() }
    phrase.stayArmed(at: now)
    let isTyped = press.intent == nil && press.key.map { phrase.typed.handle($0) } == .handled
    if press.intent == .close { phrase.isTyping = false }
    job.phrase = phrase
    switch press.intent {
    case .accept: return confirm(phrase.typed.text)
    case .close: notice = Notice("Nothing is sent. \(keyName(.open)) goes on with what you typed")
    case .nextPane: focusNext(by: 1)
    case .previousPane: focusNext(by: -1)
    default: return isTyped ? [] : handleBeside(press)
    }
    return []
  }

  private mutating func handleBeside(_ press: Press) -> [Effect] {
    if let key = press.key, case .alt = key { return key.withoutAlt.flatMap { self.press($0) } }
    notice = Notice(
      "\(press.name) does nothing here. \(keyName(.accept, in: .confirmation)) sends if the number is right")
    return []
  }

  /// Sends if and only if the phrase is right.
  private mutating func confirm(_ typed: String) -> [Effect] {
    guard let phrase = confirmationPhrase, job.resumption != nil || hasCurrentPlan else { return disarm() }
    guard phrase.matches(typed) else {
      notice = .warning("Nothing is sent: type \(phrase.text), then \(keyName(.accept, in: .confirmation))")
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
