import Drafts
import TerminalUI

/// What all screens share: the draft, the portal with what is known of it, the plan on its way out, and the time.
///
/// A screen is handed it for each call, may change the draft in it, and never keeps it.
struct Workspace: Sendable {
  var document: Document
  var connection: Connection
  /// Those that can be chosen, the one in use among them.
  var profiles: [ProfileSummary] = []
  var catalogue = PropertyCatalogue.builtIn
  var types = AssociationTypeTable.builtIn
  var schema = SchemaState()
  /// What is offered first in the pickers.
  var recent: RecentUse
  var job = OutgoingJob()
  var imports = ImportState()
  var parked = ParkedText()
  var draftList = DraftList()
  /// For the record that is typed into a picker.
  var search = RecordSearch()
  var recordNames = RecordNameCache()
  /// The preset that was deleted or replaced last.
  var lostPreset: Preset?
  /// What is to be read in windows, one after the other, as soon as nobody is typing or choosing.
  var pendingPagers: [TextPager] = []
  var followUp = FollowUp()
  var sent = SentInputs()
  /// What the submissions are made of that were looked at, by their ids.
  var origins: [String: SentDraft] = [:]
  /// What the submission is made of that this program sends, or sent last; nil for the rest of an earlier one.
  var sending: SentDraft?
  /// A person wants to leave although something is under way or not saved.
  var isLeaving = false
  /// When the place of the cursor is to be stored, if it has moved since it was.
  var placeDue: Int64?
  /// What was searched for last in each pane.
  var searched: [Pane: String] = [:]
  /// Milliseconds since 1970, as of the last message.
  var now: Int64 = 0
  /// Nothing leads out of the program: see ``Effect/leavesProgram``.
  var isRestricted = false
  /// The text by which contacts are being looked for.
  var finding: String?

  /// The person's time zone.
  var localTime = LocalTime.utc

  /// The names of keys, for sentences.
  let keys: KeyTable
  let glyphs: Glyphs
  var room: PaneRoom
  /// Keys go to the panes: no window lies over them.
  var hasKeyboard = true
  /// Nobody types or chooses: what comes may open a window. As of the last message.
  var isAtPanes = true

  var draft: Draft { document.draft }

  /// The moment at which what is seen may change because time has passed; nil while nothing waits.
  var deadline: Int64? {
    [search.due, job.phrase?.armedUntil, document.isChecking ? now : nil].compactMap(\.self).min()
  }

  /// The pane that keys go to when nothing lies over it.
  var pane: Pane { room.focused }

  mutating func focus(_ pane: Pane) { room.focused = pane }

  /// Whether keys go to this pane itself, so that it holds the cursor.
  func isFocused(_ pane: Pane) -> Bool { hasKeyboard && pane == room.focused }

  /// The key that does something: `a`, `Ctrl-P`.
  func keyName(_ intent: Intent, in context: Context? = nil) -> String {
    keys.names.name(of: intent, in: context)
  }

  /// What does something there, for sentences that tell several keys.
  func keyNames(in context: Context) -> (Intent) -> String {
    let names = keys.names
    return { names.name(of: $0, in: context) }
  }
}
