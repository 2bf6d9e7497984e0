import ContactsModel
import Drafts

/// Before anything is sent, the portal is asked which of the contacts are there already, whether the records that
/// they are linked to are, and whether properties and labels are still what they were.
extension Workspace {
  /// Asks the portal about the plan that was made, unless there is nothing to ask.
  func askAboutPlan(asksAnew: Bool) -> Step {
    let inputs = candidates
    guard let portal = connection.portalID, !inputs.isEmpty else { return Step(job: [.nothingToCheck]) }
    let creating = inputs.filter { $0.input.existing == nil }
    let links = PlannedLinks(of: inputs, types: types)
    let records = links.recordIDs
    let changes = Self.changes(of: inputs)
    let question = PlanQuestion(
      emails: Self.emails(of: creating).map(\.email), properties: properties(of: creating), records: records,
      labelsOf: records.keys.filter { asksAnew || isOutdated(schema.labelsReadAt[$0], at: now) }
        .sorted(),
      asksForDefinitions: asksAnew || isOutdated(schema.definitionsReadAt, at: now), changes: changes,
      links: inputs.changedLinks(types))
    let check = PlanCheck(
      revision: document.revision, portal: portal, emails: question.emails.count, changes: changes.count,
      links: links, at: now)
    return Step([.plan(.check(question, revision: document.revision))], job: [.checkBegun(check)])
  }

  /// The inputs that would be sent, and those that are left out only for what the portal said before.
  private var candidates: [(index: Int, input: DraftInput)] {
    guard let plan = job.plan else { return [] }
    let skipped = plan.leftOut.filter { $0.problems.allSatisfy { !$0.isError || $0.rule.isOfPortal } }
    let indices = plan.batches.flatMap(\.indices) + skipped.map(\.index)
    return indices.filter(document.inputs.indices.contains).map { ($0, document.inputs[$0]) }
  }

  /// What is done to contacts that exist, by their ids.
  private static func changes(of inputs: [(index: Int, input: DraftInput)]) -> [String: [PropertyChange]] {
    inputs.reduce(into: [:]) { changes, candidate in
      if let id = candidate.input.existing?.id { changes[id] = candidate.input.changes }
    }
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

  /// Takes in what the portal said of a plan.
  mutating func take(_ answer: PlanAnswer, revision: Int) -> Step {
    guard var check = awaitedCheck(of: revision) else { return Step() }
    let inputs = candidates
    recordNames.take(answer.names)
    for (object, labels) in answer.labels { take(labels, to: object, readAt: now) }
    let problems = PlannedLinks(of: inputs, types: types).problems(
      missing: answer.missing,
      offered: schema.offeredTypes.filter { !isOutdated(schema.labelsReadAt[$0.key], at: check.askedAt) })
    check.take(
      answer, inputs: Self.emails(of: inputs.filter { $0.input.existing == nil }), problems: problems, at: now
    )
    if let definitions = answer.definitions, !definitions.isEmpty {
      if let step = useChanged(definitions) { return step + Step(job: [.newPlanWanted()]) }
      schema.definitionsReadAt = now
    }
    return Step(job: [.checkEnded(check)])
  }

  /// By other rules another plan may come out, about which the portal has to be asked again. Nil where they are what
  /// they were.
  private mutating func useChanged(_ definitions: [PropertyDefinition]) -> Step? {
    guard definitions != schema.definitions else { return nil }
    schema.waiting = nil
    let before = document.revision
    use(definitions, readAt: now)
    // The draft is the one that was sent, by whatever rules it is judged.
    return Step(
      [.plan(.useDefinitions(definitions))],
      job: [.revisionCarried(from: before, to: document.revision)])
  }

  /// Nobody knows what the portal would have said of a plan.
  func checkFailed(_ why: Failure, revision: Int) -> Step {
    guard var check = awaitedCheck(of: revision) else { return Step() }
    check.phase = .failed(why)
    return Step(job: [.checkEnded(check)])
  }
}

extension [(index: Int, input: DraftInput)] {
  /// The contacts that exist whose links are changed, by the object that these lead to.
  fileprivate func changedLinks(_ types: AssociationTypeTable) -> [String: [String]] {
    reduce(into: [:]) { contacts, candidate in
      guard let id = candidate.input.existing?.id else { return }
      for object in Set(candidate.input.linkChanges(types).map(\.object)) {
        contacts[object, default: []].append(id)
      }
    }
  }
}

extension AssociationLabel {
  /// Nil where the portal did not say it in full.
  var type: AssociationType? {
    guard let category, let typeID else { return nil }
    return AssociationType(category: category, typeID: typeID)
  }
}
