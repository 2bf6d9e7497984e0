import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  /// Asks for the phrase that has to be typed; has the plan made first if there is none of the draft as it is.
  mutating func askToSubmit() -> [Effect] {
    preview.submitsNext = false
    // What is typed while the plan is made must not send something else.
    if submit.resumption != nil { submit.disarm() }
    if let why = whyNotSubmit {
      notice = .warning(why)
      return []
    }
    isZoomed = false
    guard hasCurrentPlan, let plan = preview.plan, let counts = preview.counts else {
      show(.submit)
      preview.submitsNext = true
      return requestPlan()
    }
    if preview.isBusy {
      show(.submit)
      preview.submitsNext = true
      return []
    }
    if let effects = accountNeeded() { return effects }
    if preview.check?.isStale(at: now) == true { return renewCheck() }
    if let effects = checkPlanIfNeeded() {
      show(.submit)
      preview.submitsNext = true
      return effects
    }
    guard counts.sent > 0, let phrase = confirmationPhrase?.text else {
      show(.preview)
      notice = .warning("Nothing to send: \(plan.whyEmpty)")
      return []
    }
    show(.submit)
    focus(.confirm)
    submit.ask(at: now)
    notice = Notice("Type \(phrase), then Enter sends")
    return []
  }

  /// Whose account it is is known, or known to be unknowable, before anything is asked of a person. Nil then.
  private mutating func accountNeeded() -> [Effect]? {
    let effects = portalNeeded()
    guard connection.portal == .asking else { return nil }
    show(.submit)
    preview.submitsNext = true
    notice = Notice("Asking which account this is")
    return effects
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
    guard let count = submit.resumption?.count ?? preview.counts?.sent else { return nil }
    return ConfirmationPhrase(
      contacts: count, isProduction: connection.environment == "production", profile: connection.profile)
  }

  /// What was typed to confirm does not stay armed for whoever comes to the keyboard next.
  mutating func disarmIfDue() -> [Effect] {
    guard let until = submit.armedUntil, until <= now else { return [] }
    return disarm()
  }

  mutating func pressInConfirmation(_ key: Key) -> [Effect] {
    if let until = submit.armedUntil, until <= now { return disarm() }
    submit.stayArmed(at: now)
    switch submit.typed.handle(key) {
    case .accepted: return confirm()
    case .cancelled:
      submit.isTyping = false
      notice = Notice("Nothing is sent. Enter goes on with what you typed")
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
  private mutating func confirm() -> [Effect] {
    let isOfDraft = submit.resumption == nil
    guard let phrase = confirmationPhrase, !isOfDraft || hasCurrentPlan else { return disarm() }
    guard phrase.matches(submit.typed.text) else {
      notice = .warning("Nothing is sent: type \(phrase.text), then Enter")
      return []
    }
    if let why = whyBusy {
      notice = .warning(why)
      return []
    }
    guard !isOfDraft || !preview.isBusy else { return disarm() }
    if let resumption = submit.resumption { return resume(resumption) }
    guard let plan = preview.plan else { return disarm() }
    submit.begin(revision: document.revision)
    focus(.progress)
    notice = Notice("Sending \(contacts(preview.counts?.sent ?? 0))")
    return [.submit(plan, name: document.draft.name, portal: preview.check?.portal ?? connection.portalID)]
  }

  /// After an edit, and after the program was suspended, the phrase has to be typed again.
  mutating func disarm() -> [Effect] {
    preview.submitsNext = false
    guard submit.phase == .confirming else { return [] }
    let again =
      submit.resumption == nil
      ? "\(keyName(.submit)) asks again" : "\(keyName(.goTo(.journal))) then \(keyName(.resume)) asks again"
    submit.disarm()
    notice = .warning("Nothing is sent: what you typed to confirm is taken back", keys: again)
    return []
  }
}
