import ContactsModel
import Drafts
import TerminalUI

/// Before anything is sent, the portal is asked which of the contacts are there already, whether the records that
/// they are linked to are, and whether properties and labels are still what they were.
extension ComposerModel {
  /// What the plan is to leave out as far as is known.
  var exclusions: PlanExclusions {
    guard let check = validCheck else { return PlanExclusions() }
    let existing = preview.policy == .skip ? check.found.mapValues { $0.id ?? "" } : [:]
    return PlanExclusions(existing: existing, problems: check.problems)
  }

  /// The check of the draft as it is now, by the account that the token belongs to now.
  private var validCheck: PlanCheck? {
    preview.check.flatMap {
      $0.revision == document.revision && $0.portal == connection.portalID ? $0 : nil
    }
  }

  /// Nil where there is nobody to ask, nothing to ask for, or the answer is there.
  mutating func checkPlanIfNeeded() -> [Effect]? {
    guard let portal = connection.portalID, validCheck == nil else { return nil }
    let inputs = candidates
    guard !inputs.isEmpty else { return nil }
    let links = PlannedLinks(of: inputs, types: types)
    let records = links.recordIDs
    let question = PlanQuestion(
      emails: Self.emails(of: inputs).map(\.email), properties: properties(of: inputs), records: records,
      labelsOf: records.keys.filter { preview.asksAnew || isOutdated(schema.labelsReadAt[$0], at: now) }
        .sorted(),
      asksForDefinitions: preview.asksAnew || isOutdated(schema.definitionsReadAt, at: now))
    preview.asksAnew = false
    preview.check = PlanCheck(
      revision: document.revision, portal: portal, emails: question.emails.count, links: links, at: now)
    if !preview.isAnnounced { notice = Notice("Checking the plan with the account") }
    return [.checkPlan(question, revision: document.revision)]
  }

  /// The inputs that would be sent, and those that are left out only for what the portal said before.
  private var candidates: [(index: Int, input: DraftInput)] {
    guard let plan = preview.plan else { return [] }
    let skipped = plan.leftOut.filter { $0.problems.allSatisfy { !$0.isError || $0.rule.isOfPortal } }
    let indices = plan.batches.flatMap { $0.inputs.map(\.index) } + skipped.map(\.index)
    return indices.filter(document.inputs.indices.contains).map { ($0, document.inputs[$0]) }
  }

  private static func emails(of inputs: [(index: Int, input: DraftInput)]) -> [(index: Int, email: String)] {
    inputs.compactMap { index, input in
      input.contact.value(of: "email").flatMap { $0.isEmpty ? nil : (index: index, email: $0) }
    }
  }

  /// What is compared, with what tells other addresses of a contact.
  private func properties(of inputs: [(index: Int, input: DraftInput)]) -> [String] {
    let names = inputs.flatMap { $0.input.contact.properties.map(\.name) }
    return Set(names).union(KnownContacts.properties).sorted()
  }

  private func isOutdated(_ readAt: Int64?, at time: Int64) -> Bool {
    readAt.map { time - $0 > PlanCheck.freshness || $0 > now } ?? true
  }

  mutating func takeCheck(_ answer: PlanAnswer, revision: Int) -> [Effect] {
    guard var check = asked(revision) else { return [] }
    let inputs = candidates
    for (object, labels) in answer.labels { take(labels, to: object, readAt: now) }
    let problems = PlannedLinks(of: inputs, types: types).problems(
      missing: answer.missing,
      offered: schema.offeredTypes.filter { !isOutdated(schema.labelsReadAt[$0.key], at: check.askedAt) })
    check.take(answer, inputs: Self.emails(of: inputs), problems: problems, at: now)
    preview.check = check
    if let definitions = answer.definitions, !definitions.isEmpty {
      if let effects = useChanged(definitions) { return effects + requestPlan() }
      schema.definitionsReadAt = now
    }
    return preview.madeWithout == exclusions ? planReady() : requestPlan()
  }

  /// By other rules another plan may come out, about which the portal has to be asked again. Nil where they are what
  /// they were.
  private mutating func useChanged(_ definitions: [PropertyDefinition]) -> [Effect]? {
    guard definitions != schema.definitions else { return nil }
    schema.waiting = nil
    let before = document.revision
    use(definitions, readAt: now)
    // The draft is the one that was sent, by whatever rules it is judged.
    submit.carrySent(from: before, to: document.revision)
    return [.useDefinitions(definitions)]
  }

  mutating func checkFailed(_ why: String, revision: Int) -> [Effect] {
    guard asked(revision) != nil else { return [] }
    preview.check?.phase = .failed(why)
    preview.expected = nil
    return planReady()
  }

  /// The check that an answer belongs to; nil if nobody waits for it any more.
  private func asked(_ revision: Int) -> PlanCheck? {
    validCheck.flatMap { $0.phase == .asking && $0.revision == revision ? $0 : nil }
  }

  /// A plan that was made before the account was known is checked when it is, while it is looked at.
  mutating func checkPlanShown() -> [Effect] {
    guard screen == .preview, preview.plan != nil, !preview.isBusy, hasCurrentPlan
    else { return [] }
    return checkPlanIfNeeded() ?? []
  }

  /// An old answer is asked for again before anything is sent.
  mutating func renewCheck() -> [Effect] {
    preview.expected = preview.state
    preview.check = nil
    preview.submitsNext = true
    show(.submit)
    return checkPlanIfNeeded() ?? askToSubmit()
  }
}

extension AssociationLabel {
  /// Nil where the portal did not say it in full.
  var type: AssociationType? {
    guard let category, let typeID else { return nil }
    return AssociationType(category: category, typeID: typeID)
  }
}
