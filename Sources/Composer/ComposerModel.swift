public import Drafts
public import TerminalUI

/// Everything that is on screen and behind it. ``update(_:at:)`` is the only way in which it changes.
public struct ComposerModel: Sendable {
  public internal(set) var size: Size
  let glyphs: Glyphs
  let keys: KeyTable
  /// The program listens to the mouse.
  public internal(set) var usesMouse: Bool

  var connection: Connection
  var document: Document
  var catalogue = PropertyCatalogue.builtIn
  var types = AssociationTypeTable.builtIn
  /// The objects whose labels the portal was asked for in this session.
  var labeledObjects: Set<String> = []

  var screen = ScreenID.compose
  var focused: [ScreenID: Pane] = [:]
  var isZoomed = false
  /// The topmost is last.
  var overlays: [Overlay] = []
  var notice: Notice?
  /// What has to be told in a window of its own, until there is room on screen for it.
  var news: [TextPager] = []
  /// A person wants to leave although a submission runs.
  var isLeaving = false
  var searched: [Pane: String] = [:]
  /// The preset that was deleted or replaced last.
  var lostPreset: Preset?

  /// What is offered first in the pickers.
  var recent: RecentUse
  var search = RecordSearch()
  var schema = SchemaState()
  var drafts = DraftsState()
  var compose = ComposeState()
  var job = OutgoingJob()
  var preview = PreviewState()
  var submit = SubmitState()
  var results = ResultsScreen()
  var journal = JournalScreen()
  var followUp = FollowUp()

  /// Milliseconds since 1970, as of the last message.
  var now: Int64 = 0
  var lastClick: Click?
  /// When the place of the cursor is to be stored, if it has moved since it was.
  var placeDue: Int64?

  public init(
    size: Size, glyphs: Glyphs = .unicode, connection: Connection, opened: OpenedDraft, notice: Notice? = nil,
    keys: KeyTable = .standard, usesMouse: Bool = false, recent: RecentUse = RecentUse()
  ) {
    self.size = size
    self.glyphs = glyphs
    self.keys = keys
    self.usesMouse = usesMouse
    self.connection = connection
    document = Document(opened, catalogue: .builtIn)
    self.notice = notice
    self.recent = recent
    restore(opened.place)
  }

  /// The moment at which ``update(_:at:)`` wants to hear that time has passed; nil while nothing waits.
  public var deadline: Int64? {
    [placeDue, search.due, job.phrase?.armedUntil, countdownDue, isChecking ? now : nil].compactMap { $0 }
      .min()
  }
}
