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
  let connection: PortalConnection
  let sendsTraceIDs: Bool
  let environment: EnvironmentWord
  let mailbox: Mailbox
  let logger: Logger
  /// The catalogue that the composer was last given, for plans to judge by the same one.
  let catalogue = Mutex(PropertyCatalogue.builtIn)
  /// What could not be saved yet, in its order. Nothing behind it is written before it.
  let unsaved = Mutex<[UnsavedRecord]>([])
  /// Ends what is being sent or asked about.
  let sending = Mutex(StopRequest())
  /// The search for a record that is under way.
  let finding = Mutex<Task<Void, Never>?>(nil)
  let recent: RecentFile
  let isDemo: Bool
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
    isDemo = request.isDemo
    (secrets, children) = (request.secrets, request.children)
    recent = RecentFile(in: request.state, logger: logger)
    self.connection = connection
    sendsTraceIDs = request.sendsTraceIDs
    environment = request.environment
    self.mailbox = mailbox
    self.logger = logger
  }

  /// Saving happens here and now.
  /// - Returns: what came of it; nil for everything that goes on beside the loop.
  func run(_ effect: Effect) -> Message? {
    switch effect {
    case .save(let record, let draft, let count, let place):
      return save(UnsavedRecord(record: record, draft: draft, inputCount: count, place: place))
    case .savePlace(let place, let draft): return save(place, in: draft)
    case .closeDraft(let draft): drafts.close(draft.rawValue)
    case .importFile(let path): startImport(.file(path: path), .open)
    case .importText(let text): startImport(.pasted(text), .open)
    case .importTable(let source, let choice): startImport(source, choice)
    case .stopImport: stopImport()
    case .stopSubmission: stopSending()
    case .findRecords(let object, let text): startFinding(object, text)
    case .stopFinding: stopFinding()
    case .useDefinitions(let definitions):
      catalogue.withLock { $0 = PropertyCatalogue(definitions: definitions) }
    case .saveRecent(let use): recent.write(use)
    case .suspend, .repaint, .quit, .copy, .editText, .useMouse: break
    case .submit, .checkSubmission, .resumeSubmission:
      sending.withLock { request in request = StopRequest() }
      Task.detached { await self.runBeside(effect) }
    default: Task.detached { await self.runBeside(effect) }
    }
    return nil
  }

  private func runBeside(_ effect: Effect) async {
    switch effect {
    case .listDrafts: listDrafts()
    case .openDraft(let id): openDraft(id)
    case .listPresets(let use): listPresets(for: use)
    case .savePreset(let preset): savePreset(preset)
    case .deletePreset(let preset): deletePreset(preset)
    case .createDraft(let name): createDraft(named: name)
    case .renameDraft(let id, let name): renameDraft(id, to: name)
    case .deleteDraft(let id, let name): deleteDraft(id, named: name)
    case .restoreDraft(let id): restoreDraft(id)
    case .export(let inputs, let format, let path, let isReplacing):
      export(inputs, format, path: path, isReplacing: isReplacing)
    case .exportForImport(let plan, let name, let target): exportForImport(plan, name: name, target)
    case .askPortal: await askPortal()
    case .fetchDefinitions: await fetchDefinitions()
    case .recallSchema(let portal): await recallSchema(portal)
    case .renewDefinitions: await renewDefinitions()
    case .fetchOwners: await fetchOwners()
    case .fetchLabels(let object): await fetchLabels(to: object)
    case .makePlan(let inputs, let revision, let existing, let refused):
      makePlan(inputs, revision: revision, existing: existing, refused: refused)
    case .checkPlan(let question, let revision): await checkPlan(question, revision: revision)
    case .keepAside(let inputs, let name, let draft): keepAside(inputs, name: name, from: draft)
    case .submit(let plan, let name, let portal): await submit(plan, name: name, portal: portal)
    case .listSubmissions: listSubmissions()
    case .findInterrupted: findInterrupted()
    case .openSubmission(let id): openSubmission(id)
    case .checkSubmission(let id): await checkSubmission(id)
    case .readRest(let id): readRest(of: id)
    case .resumeSubmission(let id, let count): await resumeSubmission(id, count: count)
    case .fetchHistory(let ids, let properties): await fetchHistory(ids, properties)
    default: break
    }
  }
}
