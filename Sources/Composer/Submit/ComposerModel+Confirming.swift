import Drafts
import TerminalUI

extension ComposerModel {
  /// Asks for the fact that has to be typed; has the plan made first if there is none of the draft as it is.
  mutating func askToSubmit() -> [Effect] {
    preview.submitsNext = false
    if let why = whyNotSubmit {
      notice = .warning(why)
      return []
    }
    isZoomed = false
    guard preview.revision == document.revision, let plan = preview.plan else {
      screen = .submit
      preview.submitsNext = true
      return requestPlan()
    }
    guard plan.counts.create > 0 else {
      screen = .preview
      notice = .warning("Nothing to send: \(plan.whyEmpty)")
      return []
    }
    screen = .submit
    focus(.confirm)
    submit.ask()
    notice = Notice("Type \(fact(of: plan)), then Enter sends")
    guard connection.portal == .notAsked else { return [] }
    connection.portal = .asking
    return [.askPortal]
  }

  private var whyNotSubmit: String? {
    if submit.phase == .sending { return "A submission is running: 3 shows it" }
    if connection.isReadOnly { return "read-only: profile \(connection.profile) does not allow sending" }
    if document.isLocked { return "read-only: this draft is open in another program" }
    return nil
  }

  /// What has to be typed: the number of contacts, in production with the name of the profile.
  func fact(of plan: Plan) -> String {
    let count = "\(plan.counts.create)"
    return connection.environment == "production" ? "\(count) \(connection.profile)" : count
  }

  mutating func pressInConfirmation(_ key: Key) -> [Effect] {
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
    default: break
    }
    return []
  }

  /// Sends if and only if the fact is right.
  private mutating func confirm() -> [Effect] {
    guard let plan = preview.plan, preview.revision == document.revision else { return disarm() }
    let fact = fact(of: plan)
    guard submit.typed.text.trimmingBlanks() == fact else {
      notice = .warning("Nothing is sent: type \(fact), then Enter")
      return []
    }
    submit.begin(revision: document.revision)
    focus(.progress)
    notice = Notice("Sending \(contacts(plan.counts.create))")
    return [.submit(plan, name: document.draft.name)]
  }

  /// After an edit, and after the program was suspended, the fact has to be typed again.
  mutating func disarm() -> [Effect] {
    preview.submitsNext = false
    guard submit.phase == .confirming else { return [] }
    submit.disarm()
    notice = .warning("Nothing is sent: what you typed to confirm is taken back. S asks again")
    return []
  }
}
