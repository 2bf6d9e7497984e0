public import Drafts
public import TerminalUI

/// Everything that is on screen and behind it. ``update(_:at:)`` is the only way in which it changes.
///
/// It routes: what happened to the workspace and the screens, keys to what has the keyboard, and what these answer to
/// where it leads.
public struct ComposerModel: Sendable {
  /// What all screens share.
  var workspace: Workspace
  var screens = ScreenList()
  var overlays = OverlayStack()
  /// What the message line says.
  var notice: Notice? {
    didSet { logNotice() }
  }
  private(set) var messages = MessageLog()
  var pointer: Pointer
  /// The tour that is under way.
  var tour: Tour?

  public init(
    size: Size, glyphs: Glyphs = .unicode, connection: Connection, opened: OpenedDraft, notice: Notice? = nil,
    keys: KeyTable = .standard, usesMouse: Bool = false, recent: RecentUse = RecentUse(),
    localTime: LocalTime = .utc, profiles: [ProfileSummary] = [],
    isRestricted: Bool = false
  ) {
    let catalogue = PropertyCatalogue.builtIn.accepting(connection.dates)
    workspace = Workspace(
      document: Document(opened, catalogue: catalogue), connection: connection, recent: recent, keys: keys,
      glyphs: glyphs, room: PaneRoom(size: size, focused: .contacts))
    workspace.catalogue = catalogue
    workspace.localTime = localTime
    workspace.profiles = profiles
    workspace.isRestricted = isRestricted
    pointer = Pointer(isUsed: usesMouse)
    let restored = screens.begin(at: opened.place, opened.session, in: &workspace)
    self.notice = notice ?? restored
    // Whoever has contacts already finds their way.
    if self.notice == nil, connection.isToBeSetUp, workspace.document.inputs.isEmpty {
      self.notice = SettingUp.notice
    }
  }

  public var size: Size { workspace.room.size }
  public var usesMouse: Bool { pointer.isUsed }

  /// The whole screen as it is now.
  public func canvas() -> Canvas { ComposerView(model: self).canvas() }

  /// What the message line says can be read again later.
  mutating func logNotice() {
    if let notice, !notice.isPassing { messages.add(notice, at: workspace.now) }
  }

  /// The moment at which ``update(_:at:)`` wants to hear that time has passed; nil while nothing waits.
  public var deadline: Int64? {
    [
      workspace.placeDue, workspace.search.due, workspace.job.phrase?.armedUntil,
      screens.shown.deadline(in: workspace), isChecking ? workspace.now : nil, tour?.due,
    ].compactMap(\.self).min()
  }

  /// Something is unchecked yet: the model wants to go on with it as soon as no key is waiting.
  public var isChecking: Bool { workspace.document.isChecking }

  /// What has the keyboard.
  var context: Context { overlays.top?.context ?? screens.context(in: workspace) }

  /// Nobody types or chooses.
  var isAtPanes: Bool {
    if case .pane = context { true } else { false }
  }

  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }

  /// What can be done where the keyboard is.
  var help: KeyHelp {
    KeyHelp(keys: workspace.keys, context: context, pane: workspace.pane) {
      screens.whyNot($0, in: workspace)
    }
  }
}
