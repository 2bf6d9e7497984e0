public import ContactsModel
public import Drafts
import Submissions

/// What the program is to do in the world, as data: a test compares effects with `==`.
public enum Effect: Equatable, Sendable {
  /// Runs at once and in order, before the next frame is painted. All others run beside the loop.
  case save(DraftRecord, in: DraftID, inputCount: Int, place: Place)
  case savePlace(Place, in: DraftID)

  case listDrafts
  case openDraft(DraftID)
  case listPresets(for: PresetUse)
  /// Takes the place of one of the same name.
  case savePreset(Preset)
  case deletePreset(Preset)
  case createDraft(name: String)
  case renameDraft(DraftID, name: String)
  /// Takes a draft out of the list. It is kept for a while.
  case deleteDraft(DraftID, name: String)
  /// Brings a deleted draft back and opens it.
  case restoreDraft(DraftID)
  /// Lets other programs change a draft that is no longer on screen.
  case closeDraft(DraftID)
  case importFile(String)
  /// Reads pasted text as a file would be read.
  case importText(String)
  case importTable(ImportSource, ColumnChoice)
  case stopImport
  /// Writes inputs into a file of its own. One that is there already is kept unless it is to be replaced.
  case export(InputList, ExportFormat, path: String, isReplacing: Bool)
  /// Writes what HubSpot's Imports API needs for a plan into a folder of its own, whose name begins with that of the
  /// draft.
  case exportForImport(Plan, name: String, ImportsTarget)

  case askPortal
  case fetchDefinitions
  case fetchLabels(object: String)
  /// What this portal said of its schema before.
  case recallSchema(portal: Int)
  /// Asks for the properties without a word where that does not work.
  case renewDefinitions
  /// Plans are made by these from now on.
  case useDefinitions([PropertyDefinition])
  case fetchOwners

  /// Finds the records that a text may mean: its id, or words of it.
  case findRecords(object: String, text: String)
  /// What is being looked for is not wanted any more.
  case stopFinding
  case saveRecent(RecentUse)

  /// Left out are inputs whose contacts are there already, and those that the portal would refuse: ids and problems by
  /// the index of the input.
  case makePlan(InputList, revision: Int, existing: [Int: String] = [:], refused: [Int: [Problem]] = [:])
  case checkPlan(PlanQuestion, revision: Int)
  /// Stores inputs of a draft in another one of that name.
  case keepAside(InputList, name: String, from: DraftID)
  /// The name is that of the draft, for the journal. Sent to that portal alone; nil where none was known.
  case submit(Plan, name: String, portal: Int?)
  case stopSubmission
  case listSubmissions
  case findInterrupted
  case openSubmission(String)
  /// Asks what became of the unknown inputs of a submission, and sends none.
  case checkSubmission(String)
  /// Reads a submission of which the rest may go out.
  case readRest(of: String)
  /// Goes on with a submission, if so many inputs are still to go out.
  case resumeSubmission(String, count: Int)
  /// Contacts as they are stored, with the history of these properties.
  case fetchHistory(ids: [String], properties: [String])

  case copy(CopiedText)
  /// Has a text about a contact edited in the person's own editor, which gets the terminal meanwhile.
  case editText(String, of: InputID)
  case useMouse(Bool)
  case suspend
  case repaint
  case quit
}
