public import Drafts
public import TerminalUI

/// Everything that is on screen and behind it. ``update(_:at:)`` is the only way in which it changes.
public struct ComposerModel: Sendable {
  /// What all screens share.
  var workspace: Workspace

  /// The program listens to the mouse.
  public internal(set) var usesMouse: Bool

  var screen = ScreenID.compose { didSet { settleRoom() } }
  var focused: [ScreenID: Pane] = [:] { didSet { settleRoom() } }
  /// The topmost is last.
  var overlays: [Overlay] = [] { didSet { workspace.hasKeyboard = overlays.isEmpty } }
  var notice: Notice?
  /// A person wants to leave although a submission runs.
  var isLeaving = false

  var screens = ScreenList()

  var lastClick: Click?
  /// When the place of the cursor is to be stored, if it has moved since it was.
  var placeDue: Int64?

  public init(
    size: Size, glyphs: Glyphs = .unicode, connection: Connection, opened: OpenedDraft, notice: Notice? = nil,
    keys: KeyTable = .standard, usesMouse: Bool = false, recent: RecentUse = RecentUse()
  ) {
    workspace = Workspace(
      document: Document(opened, catalogue: .builtIn), connection: connection, recent: recent, keys: keys,
      glyphs: glyphs, room: PaneRoom(size: size, focused: .contacts))
    self.usesMouse = usesMouse
    self.notice = notice
    restore(opened.place)
    let taken = restore(opened.session)
    self.notice = notice ?? taken
  }

  /// The moment at which ``update(_:at:)`` wants to hear that time has passed; nil while nothing waits.
  public var deadline: Int64? {
    [
      placeDue, workspace.search.due, job.phrase?.armedUntil, shown.deadline(in: workspace),
      isChecking ? now : nil,
    ].compactMap(\.self).min()
  }
}
