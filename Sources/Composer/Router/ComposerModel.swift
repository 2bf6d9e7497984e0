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
  var tour = TourGuide()
  /// Counts the messages that may have changed more of the screen than the open field.
  var revision = 0

  public init(
    size: Size, glyphs: Glyphs = .unicode, connection: Connection, opened: OpenedDraft, notice: Notice? = nil,
    keys: KeyTable = .standard, usesMouse: Bool = false, recent: RecentUse = RecentUse(),
    localTime: LocalTime = .utc, profiles: [ProfileSummary] = [],
    isRestricted: Bool = false
  ) {
    workspace = Workspace(
      opened, connection: connection, recent: recent, keys: keys, glyphs: glyphs,
      room: PaneRoom(size: size, focused: .contacts))
    workspace.localTime = localTime
    workspace.profiles = profiles
    workspace.isRestricted = isRestricted
    pointer = Pointer(isUsed: usesMouse)
    let restored = screens.begin(at: opened.place, opened.session, in: &workspace)
    self.notice = notice ?? restored ?? workspace.settingUp
  }

  public var size: Size { workspace.room.size }
  public var usesMouse: Bool { pointer.isUsed }

  /// The whole screen as it is now. ``FramePainter`` draws the same with less work.
  public func canvas() -> Canvas { ComposerView(model: self).canvas() }

  /// The moment at which ``update(_:at:)`` wants to hear that time has passed; nil while nothing waits.
  public var deadline: Int64? { [workspace.placeDue, visibleDeadline].compactMap(\.self).min() }
  /// The same of what is seen. A place that is stored in time shows nowhere.
  public var visibleDeadline: Int64? { [screens.deadline(in: workspace), tour.due].compactMap(\.self).min() }

  /// Something is unchecked yet: the model wants to go on with it as soon as no key is waiting.
  public var isChecking: Bool { workspace.document.isChecking }

  /// What has the keyboard.
  var context: Context { overlays.top?.context ?? screens.context(in: workspace) }

  /// Nobody types or chooses.
  var isAtPanes: Bool { context.isPane }

  /// What can be done where the keyboard is.
  var help: KeyHelp { screens.help(at: context, in: workspace) }

  /// What the message line says can be read again later.
  mutating func logNotice() {
    if let notice, !notice.isPassing { messages.add(notice, at: workspace.now) }
  }

  /// Begins the tour, or says that there is one.
  public mutating func start(_ opening: TourOpening, at now: Int64) {
    switch opening {
    case .played: tour.start(tourSituation, playingFrom: now)
    case .offered: if notice == nil { notice = TourGuide.offer(in: workspace) }
    }
  }

  /// What the tour says now; nil where none is under way.
  var tourLine: String? { tour.isUnderWay ? tour.line(tourSituation, workspace.keys.names) : nil }

  var tourSituation: TourSituation { screens.tourSituation(at: context, in: workspace) }

  /// Has the tour go on, where one is under way.
  mutating func followTour(_ body: (inout TourGuide, TourSituation, Workspace) -> Step) -> [Effect] {
    guard tour.isUnderWay else { return [] }
    let situation = tourSituation
    return carryOut(body(&tour, situation, workspace))
  }
}
