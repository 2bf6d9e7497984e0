import Composer
import ContactsAPI
import Drafts
import Journal
import Logging
import Sending
import Synchronization

/// Does in the world what the model asks for, and posts what came of it.
///
/// Not bound to an actor: with the main thread waiting for keys, a task of the main actor would never run.
final class EffectRunner: Sendable {
  let drafts: DraftStore
  let journal: SubmissionJournal
  let state: StateDirectory
  /// Those that can be gone over to.
  let profiles: [Profile]
  let active: Mutex<ActiveConnection>
  /// The one that the composer was last told of, before it goes over to it.
  let connecting = Mutex<ActiveConnection?>(nil)
  let mailbox: Mailbox
  let logger: Logger
  /// The catalogue that the composer was last given, for plans to judge by the same one.
  let catalogue: Mutex<PropertyCatalogue>
  /// What could not be saved yet, in its order. Nothing behind it is written before it.
  let unsaved = Mutex<[UnsavedRecord]>([])
  /// Ends what is being sent or asked about.
  let sending = Mutex(StopRequest(executor: WorkerThreads.shared))
  /// The search for a record that is under way.
  let finding = Mutex<Task<Void, Never>?>(nil)
  let recent: RecentFile
  let isDemo: Bool
  /// Nothing leads out of the program.
  let isRestricted: Bool
  /// The file that the program was opened with, and what was said of it.
  let opened: (file: InputSource?, options: ImportOptions)
  let secrets: Secrets
  let children: ChildEnvironment
  /// Known once the portal is.
  let schemaCache = Mutex<SchemaCache?>(nil)
  /// The import that was asked for last.
  let importing = Mutex<ImportJob?>(nil)

  init(
    stores: Stores, request: ComposeRequest, connection: PortalConnection, mailbox: Mailbox, logger: Logger
  ) {
    drafts = stores.drafts
    journal = stores.journal
    state = request.state
    (isDemo, isRestricted) = (request.isDemo, request.isRestricted)
    opened = (request.file, request.reading)
    (secrets, children) = (request.secrets, request.children)
    recent = RecentFile(in: request.state, logger: logger)
    catalogue = Mutex(.builtIn(for: request.connection.profile?.paths ?? .v3))
    active = Mutex(
      ActiveConnection(connection: connection, sendsTraceIDs: request.sendsTraceIDs))
    profiles = request.profiles
    self.mailbox = mailbox
    self.logger = logger
  }

  var connection: PortalConnection { active.withLock { $0.connection } }

  /// The last barrier of restricted mode: the model has kept all of them back already.
  func refuses(_ effect: Effect) -> Bool { isRestricted && effect.leavesProgram }

  /// Saving happens here and now.
  /// - Returns: what came of it; nil for everything that goes on beside the loop.
  func run(_ effect: Effect) -> Message? {
    switch effect {
    case .drafts(.save(let record, let draft, let count, let place)):
      return save(UnsavedRecord(record: record, draft: draft, inputCount: count, place: place))
    case .drafts(.savePlace(let place, let draft)): return save(place, in: draft)
    case .drafts(.saveSession(let session, let draft)): return save(session, in: draft)
    case .drafts(.discardEmpty(let draft)): discardEmpty(draft)
    case .drafts(.close(let draft)): drafts.close(draft.rawValue)
    case .drafts(let effect): Task.background { self.run(effect) }
    case .files(let effect): run(effect)
    case .portal(.findRecords(let object, let text)): startFinding(object, text)
    case .portal(.findContacts(let query, let text)): startFindingContacts(query, text)
    case .portal(.stopFinding): stopFinding()
    case .portal(.useProfile(let name)): useProfile(name)
    case .portal(let effect): ask { await self.run(effect) }
    case .plan(.useDefinitions(let definitions)):
      catalogue.withLock { $0 = $0.renewed(with: definitions) }
    case .plan(.check(let question, let revision)):
      ask { await self.checkPlan(question, revision: revision) }
    case .plan(let effect): Task.background { self.run(effect) }
    case .submissions(.stop): stopSending()
    case .submissions(let effect):
      if effect.asksPortal {
        sending.withLock { request in request = StopRequest(executor: WorkerThreads.shared) }
      }
      if effect.isQuestion {
        ask { await self.run(effect) }
      } else {
        Task.background { await self.run(effect) }
      }
    case .program(let effect): run(effect)
    }
    return nil
  }

  private func run(_ effect: DraftsEffect) {
    switch effect {
    case .list: listDrafts()
    case .open(let id): openDraft(id)
    case .create(let name): createDraft(named: name)
    case .edit(let contacts, let name): editContacts(contacts, named: name)
    case .rename(let id, let name): renameDraft(id, to: name)
    case .delete(let id, let name): deleteDraft(id, named: name)
    case .restore(let id): restoreDraft(id)
    case .listPresets(let use): listPresets(for: use)
    case .savePreset(let preset): savePreset(preset)
    case .deletePreset(let preset): deletePreset(preset)
    // At once, above.
    case .save, .savePlace, .saveSession, .discardEmpty, .close: break
    }
  }

  private func run(_ effect: FilesEffect) {
    switch effect {
    case .importFile(let path): startImport(.file(path: path), .open)
    case .importText(let text): startImport(.pasted(text), .open)
    case .importTable(let source, let choice): startImport(source, choice)
    case .stopImport: stopImport()
    case .export(let inputs, let format, let path, let isReplacing):
      let home = CommandContext.ofProcess().environment["HOME"]
      let path = TypedPath.meanings(of: path, home: home).first ?? path
      Task.background { self.export(inputs, format, path: path, isReplacing: isReplacing) }
    case .exportResults(let results, let format, let path, let isReplacing):
      let home = CommandContext.ofProcess().environment["HOME"]
      let path = TypedPath.meanings(of: path, home: home).first ?? path
      Task.background { self.export(results, format, path: path, isReplacing: isReplacing) }
    case .exportForImport(let plan, let name, let target):
      Task.background { self.exportForImport(plan, name: name, target) }
    // What has the terminal does these.
    case .copy, .editText: break
    }
  }

  private func run(_ effect: PortalEffect) async {
    switch effect {
    case .ask: await askPortal()
    case .fetchDefinitions: await fetchDefinitions()
    case .fetchLabels(let object): await fetchLabels(to: object)
    case .recallSchema(let portal): await recallSchema(portal)
    case .renewDefinitions: await renewDefinitions()
    case .checkProfile(let name): await checkProfile(name)
    case .connectProfile(let name): connectProfile(name)
    case .fetchOwners: await fetchOwners()
    case .fetchRecordNames(let object, let ids): await fetchRecordNames(of: object, ids)
    // At once, above.
    case .findRecords, .findContacts, .stopFinding, .useProfile: break
    }
  }

  private func run(_ effect: PlanEffect) {
    switch effect {
    case .make(let inputs, let revision, let exclusions, let validInputs):
      makePlan(inputs, revision: revision, leavingOut: exclusions, validInputs: validInputs)
    case .keepAside(let inputs, let name, let draft): keepAside(inputs, name: name, from: draft)
    // At once, above.
    case .useDefinitions, .check: break
    }
  }

  private func run(_ effect: SubmissionsEffect) async {
    switch effect {
    case .submit(let plan, let name, let origin, let portal):
      await submit(plan, name: name, from: origin, portal: portal)
    case .list: listSubmissions()
    case .findInterrupted: findInterrupted()
    case .readOutcomes(let draft): readOutcomes(of: draft)
    case .open(let id): openSubmission(id)
    case .check(let id): await checkSubmission(id)
    case .readRest(let id): readRest(of: id)
    case .retry(let id): retrySubmission(id)
    case .reviewArchiving(let id): await reviewArchiving(of: id)
    case .archive(let archiving): await archive(archiving)
    case .resume(let id, let count): await resumeSubmission(id, count: count)
    case .writeEvidence(let plan): writeEvidence(of: plan)
    case .findEmail(let text): findEmail(text)
    case .duplicate(let id): duplicateSubmission(id)
    case .purge(let ids): purge(ids)
    case .fetchHistory(let ids, let properties): await fetchHistory(ids, properties)
    case .readChanges(let ids): await readChanges(of: ids)
    case .lookUp(let names): await lookUp(names)
    case .putBack(let edits, let name): await putBack(edits, name: name)
    case .rollBack(let id): await rollBack(id)
    case .readLinks(let ids, let objects): await readLinks(of: ids, to: objects)
    // At once, above.
    case .stop: break
    }
  }

  private func run(_ effect: ProgramEffect) {
    switch effect {
    case .saveRecent(let use): recent.write(use)
    case .stage(let event): Task.background { await self.stage(event) }
    // What has the terminal does these.
    case .useMouse, .suspend, .repaint, .quit: break
    }
  }
}

extension SubmissionsEffect {
  /// It only reads what the portal has: of no use once another one is asked.
  fileprivate var isQuestion: Bool {
    switch self {
    case .reviewArchiving, .fetchHistory, .readChanges, .lookUp, .readLinks: true
    case .submit, .stop, .list, .findInterrupted, .readOutcomes, .open, .check, .readRest, .archive, .retry,
      .resume, .findEmail, .duplicate, .purge, .writeEvidence, .putBack, .rollBack:
      false
    }
  }

  /// It goes on for a while, and a person can stop it.
  fileprivate var asksPortal: Bool {
    switch self {
    case .submit, .check, .resume, .archive: true
    case .stop, .list, .findInterrupted, .readOutcomes, .open, .readRest, .retry, .reviewArchiving,
      .writeEvidence, .findEmail,
      .duplicate, .purge,
      .fetchHistory, .readLinks, .readChanges, .lookUp, .putBack, .rollBack:
      false
    }
  }
}
