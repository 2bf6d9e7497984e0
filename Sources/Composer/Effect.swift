public import ContactsModel
public import Drafts
public import Submissions

/// What the program is to do in the world, as data: a test compares effects with `==`.
public enum Effect: Equatable, Sendable {
  case drafts(DraftsEffect)
  case files(FilesEffect)
  case portal(PortalEffect)
  case plan(PlanEffect)
  case submissions(SubmissionsEffect)
  case program(ProgramEffect)
}

/// What is to be done with the drafts and presets of this machine.
public enum DraftsEffect: Equatable, Sendable {
  /// Runs at once and in order, before the next frame is painted. All others run beside the loop.
  case save(DraftRecord, in: DraftID, inputCount: Int, place: Place)
  case savePlace(Place, in: DraftID)
  /// Takes the place of what was left behind before. At once too.
  case saveSession(SessionState, in: DraftID)
  /// Removes a draft into which nothing ever came. At once too.
  case discardEmpty(DraftID)

  case list
  case open(DraftID)
  case create(name: String)
  /// Makes a draft that changes contacts, and opens it.
  case edit([ExistingContact], named: String)
  case rename(DraftID, name: String)
  /// Takes a draft out of the list. It is kept for a while.
  case delete(DraftID, name: String)
  /// Brings a deleted draft back and opens it.
  case restore(DraftID)
  /// Lets other programs change a draft that is no longer on screen.
  case close(DraftID)

  case listPresets(for: PresetUse)
  /// Takes the place of one of the same name.
  case savePreset(Preset)
  case deletePreset(Preset)
}

/// What is to be read, written, copied, or given to the person's editor.
public enum FilesEffect: Equatable, Sendable {
  case importFile(String)
  /// Reads pasted text as a file would be read.
  case importText(String)
  case importTable(ImportSource, ColumnChoice)
  case stopImport
  /// Writes inputs into a file of its own. One that is there already is kept unless it is to be replaced.
  case export(InputList, ExportFormat, path: String, isReplacing: Bool)
  case exportResults(ResultsExport, ExportFormat, path: String, isReplacing: Bool)
  /// Writes what HubSpot's Imports API needs for a plan into a folder of its own, whose name begins with that of the
  /// draft.
  case exportForImport(Plan, name: String, ImportsTarget)
  case copy(CopiedText)
  /// Has a text about a contact edited in the person's own editor, which gets the terminal meanwhile.
  case editText(String, of: InputID)
}

/// What the portal is to be asked.
public enum PortalEffect: Equatable, Sendable {
  case ask
  /// Asks what the token of a profile may do.
  case checkProfile(String)
  /// Reads the token of another profile.
  case connectProfile(String)
  /// Asks this one from now on, whose token was read. At once.
  case useProfile(String)
  case fetchDefinitions
  case fetchLabels(object: String)
  /// What this portal said of its schema before.
  case recallSchema(portal: Int)
  /// Asks for the properties without a word where that does not work.
  case renewDefinitions
  case fetchOwners
  /// Finds the records that a text may mean: its id, or words of it.
  case findRecords(object: String, text: String)
  /// Asks what records are called that contacts of the draft are linked to.
  case fetchRecordNames(object: String, ids: [String])
  /// Finds contacts that exist, with the values of all that may be changed.
  case findContacts(ContactQuery, text: String)
  /// What is being looked for is not wanted any more.
  case stopFinding
}

/// What is to be done about a plan before anything is sent.
public enum PlanEffect: Equatable, Sendable {
  /// - Parameter validInputs: the inputs that need no check.
  case make(
    InputList, revision: Int, leavingOut: PlanExclusions = PlanExclusions(),
    validInputs: ValidInputs = .unknown)
  case check(PlanQuestion, revision: Int)
  /// Plans are made by these from now on.
  case useDefinitions([PropertyDefinition])
  /// Stores inputs of a draft in another one of that name.
  case keepAside(InputList, name: String, from: DraftID)
}

/// What is to be done with submissions, and with the contacts that they created.
public enum SubmissionsEffect: Equatable, Sendable {
  /// The name is that of the draft, for the journal. Sent to that portal alone; nil where none was known.
  case submit(Plan, name: String, from: SentDraft, portal: Int?)
  case stop
  case list
  case findInterrupted
  /// What became of the inputs of a draft in the submissions that sent them.
  case readOutcomes(of: DraftID)
  case open(String)
  /// Asks what became of the unknown inputs of a submission, and sends none.
  case check(String)
  /// Reads a submission of which the rest may go out.
  case readRest(of: String)
  /// Reads who changed since what a submission created.
  case reviewArchiving(of: String)
  /// Archives what a person was asked about.
  case archive(Archiving)
  /// Makes a draft of what a submission left undone.
  case retry(String)
  /// Goes on with a submission, if so many inputs are still to go out.
  case resume(String, count: Int)
  /// Which submissions hold a contact with these words in its e-mail address.
  case findEmail(String)
  /// Makes a draft of the contacts of a submission, and opens it.
  case duplicate(String)
  /// Forgets submissions.
  case purge([String])
  /// Writes the evidence card of a submission.
  case writeEvidence(SentPlan)
  /// Contacts as they are stored, with the history of these properties.
  case fetchHistory(ids: [String], properties: [String])
  /// Contacts with the history of every property, 50 at most.
  case readChanges(of: [String])
  /// The same, of contacts that a person names by id or email.
  case lookUp([String])
  /// Makes a draft that puts edits back, named after another one, and opens it.
  case putBack(PutBack, name: String)
  /// Makes a draft of what contacts were before a submission changed them.
  case rollBack(String)
  /// What contacts are linked to, of these objects.
  case readLinks(of: [String], to: [String])
}

/// What concerns the program and its terminal.
public enum ProgramEffect: Equatable, Sendable {
  case saveRecent(RecentUse)
  case useMouse(Bool)
  /// Has the demo's sandbox do something for the tour.
  case stage(DemoEvent)
  case suspend
  case repaint
  case quit
}
