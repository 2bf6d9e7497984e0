import ContactsModel
import Drafts

/// What the portal says of its properties, labels and owners: remembered from before, renewed when it is old.
extension Workspace {
  /// Takes in whose portal it is. What another one said is not true of it.
  mutating func take(_ portal: Connection.Portal) -> [Effect] {
    connection.portal = portal
    imports.hasAnswers = true
    guard let id = connection.portalID, id != schema.portal else { return [] }
    if schema.portal != nil { (schema, recordNames) = (SchemaState(), RecordNameCache()) }
    schema.portal = id
    return [.portal(.recallSchema(portal: id))]
  }

  /// Whose portal it is has become known: a plan may have waited for it.
  mutating func answered(_ portal: Connection.Portal) -> Step {
    let effects = take(portal)
    if job.isToBeSubmitted, pane.screen == .submit, !isPlanBusy {
      return Step(effects, navigation: .perform(.job(.submit)))
    }
    // A plan that was made before is checked now, while it is looked at.
    let isLookedAt = pane.screen == .preview && hasCurrentPlan
    return Step(effects, job: isLookedAt ? [.portalAnswered] : [])
  }

  /// Definitions that a person asked for: what was planned by the former ones is taken back.
  mutating func take(_ definitions: [PropertyDefinition]) -> Step {
    schema.waiting = nil
    use(definitions, readAt: now)
    return Step(
      notice: Notice("\(definitions.count) properties read from the portal"),
      job: [.questionTakenBack] + (pane.screen == .preview ? [.newPlanWanted(saying: nil)] : []))
  }

  mutating func take(_ remembered: RememberedSchema, of portal: Int) -> [Effect] {
    guard portal == schema.portal else { return [] }
    for (object, labels) in remembered.labels {
      take(labels.value, to: object, readAt: labels.readAt)
      if !SchemaState.isOld(labels.readAt, at: now) { schema.labeledObjects.insert(object) }
    }
    if let owners = remembered.owners { use(owners.value, readAt: owners.readAt) }
    // What a person has asked for meanwhile is newer.
    if schema.definitionsReadAt == nil { schema.waiting = remembered.definitions }
    let readAt = schema.definitionsReadAt ?? remembered.definitions?.readAt
    return SchemaState.isOld(readAt, at: now) ? [.portal(.renewDefinitions)] : []
  }

  mutating func take(_ labels: [AssociationLabel], to object: String, readAt: Int64) {
    schema.labelsReadAt[object] = readAt
    schema.offeredTypes[object] = Set(labels.compactMap(\.type))
    types = types.taking(labels, to: object)
  }

  mutating func take(_ owners: [Owner]) {
    use(owners, readAt: now)
    schema.asksForOwners = false
  }

  /// Names of owners tell their ids, in problems and in what was imported.
  private mutating func use(_ owners: [Owner], readAt: Int64) {
    schema.owners = owners.filter { $0.archived != .value(true) }
    schema.ownersReadAt = readAt
    catalogue = catalogue.knowing(schema.owners)
    checkAgain()
  }

  /// What could not be read is not waited for.
  mutating func take(unread part: SchemaPart) {
    schema.unread.insert(part)
    imports.hasAnswers = true
  }

  mutating func checkAgain() {
    document.problems = ProblemIndex(catalogue: catalogue)
    document.problems.update(to: document.inputs, checkingAtMost: Document.chunksAtOnce)
    imports.hasAnswers = true
  }

  /// Keeps definitions that came by themselves until nothing is on screen that was made with the former ones.
  mutating func renew(_ definitions: [PropertyDefinition]) {
    // Every portal has properties: a list without any would make all of a draft wrong.
    guard !definitions.isEmpty else { return }
    schema.waiting = Aged(definitions, readAt: now)
  }

  /// Takes them in.
  mutating func useWaitingDefinitions() -> [Effect] {
    guard let waiting = schema.waiting, job.phase == .idle, !job.isPlanning else { return [] }
    schema.waiting = nil
    use(waiting.value, readAt: waiting.readAt)
    return [.plan(.useDefinitions(waiting.value))]
  }

  mutating func use(_ definitions: [PropertyDefinition], readAt: Int64) {
    (schema.definitions, schema.definitionsReadAt) = (definitions, readAt)
    catalogue = catalogue.renewed(with: definitions).knowing(schema.owners)
    checkAgain()
    document.revision += 1
  }
}
