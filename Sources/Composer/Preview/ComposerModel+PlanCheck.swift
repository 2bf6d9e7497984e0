import ContactsModel
import Drafts
import TerminalUI

/// Before anything is sent, the service is asked which of the contacts are there already.
extension ComposerModel {
  /// What the plan is to leave out as far as is known.
  var existingToSkip: [Int: String] {
    guard preview.policy == .skip, let check = preview.check, check.revision == document.revision else {
      return [:]
    }
    return check.existing
  }

  /// Nil where there is nobody to ask, nothing to ask for, or the answer is there.
  mutating func checkPlanIfNeeded() -> [Effect]? {
    guard connection.portalID != nil, preview.check?.revision != document.revision else { return nil }
    let inputs = emailsOfPlan
    guard !inputs.isEmpty else { return nil }
    preview.check = PlanCheck(revision: document.revision, emails: inputs.count)
    if !preview.isAnnounced { notice = Notice("Asking which contacts are there already") }
    return [
      .checkPlan(emails: inputs.map(\.email), properties: propertiesOfPlan, revision: document.revision)
    ]
  }

  /// Of the inputs that would be sent, or that are left out for being there already.
  private var emailsOfPlan: [(index: Int, email: String)] { preview.plan?.emails ?? [] }

  /// What is compared, with what tells other addresses of a contact.
  private var propertiesOfPlan: [String] {
    let names = preview.plan?.batches.flatMap(\.inputs).flatMap { $0.contact.properties.map(\.name) } ?? []
    return Set(names).union(KnownContacts.properties).sorted()
  }

  mutating func takeCheck(_ records: [ContactRecord], revision: Int) -> [Effect] {
    guard let check = asked(revision) else { return [] }
    var answered = check
    answered.take(records, inputs: emailsOfPlan, at: now)
    preview.check = answered
    return answered.found.isEmpty || preview.policy == .keep ? planReady() : requestPlan()
  }

  mutating func checkFailed(_ why: String, revision: Int) -> [Effect] {
    guard asked(revision) != nil else { return [] }
    preview.check?.phase = .failed(why)
    return planReady()
  }

  /// The check that an answer belongs to; nil if nobody waits for it any more.
  private func asked(_ revision: Int) -> PlanCheck? {
    guard let check = preview.check, check.phase == .asking, check.revision == revision,
      revision == document.revision
    else { return nil }
    return check
  }

  /// A plan that was made before the account was known is checked when it is, while it is looked at.
  mutating func checkPlanShown() -> [Effect] {
    guard screen == .preview, preview.plan != nil, !preview.isBusy, preview.revision == document.revision
    else { return [] }
    return checkPlanIfNeeded() ?? []
  }

  /// For the line of facts.
  var checkWords: StyledText? {
    guard preview.plan != nil else { return nil }
    guard let check = preview.check, check.revision == preview.revision else {
      return connection.portalID == nil
        ? StyledText("not checked for contacts that are there already: no connection", .muted) : nil
    }
    switch check.phase {
    case .asking: return StyledText("asking which contacts are there already", .muted)
    case .failed(let why): return StyledText("not checked for contacts that are there: \(why)", .warning)
    case .done(let at):
      let count = check.found.count
      let words = count == 0 ? "none of \(check.emails) is there already" : "\(count) there already"
      let what = count == 0 || preview.policy == .skip ? "" : ", sent all the same"
      return StyledText("checked \(UTC.clock(at)) UTC: \(words)\(what)", count == 0 ? .muted : .warning)
    }
  }

  /// An old answer is asked for again before anything is sent.
  mutating func renewCheck() -> [Effect] {
    preview.expected = preview.check.map { Set($0.found.keys) }
    preview.check = nil
    preview.submitsNext = true
    show(.submit)
    return checkPlanIfNeeded() ?? askToSubmit()
  }
}
