import CNcurses
import TerminalUI

/// Shows canvases through ncurses, which sends only what changed, in one write. Belongs to the main thread.
final class CursesScreen {
  private(set) var size: Size
  /// How roles look; with another one the next frame is painted in it.
  var theme: Theme {
    didSet {
      guard theme != oldValue else { return }
      define(theme)
      last = nil
    }
  }
  /// What ncurses was given last.
  private var last: Canvas?

  init(size: Size) {
    self.size = size
    theme = Theme(depth: CursesScreen.depth(colors: Int(cncurses_color_count())))
    define(theme)
  }

  func present(_ canvas: Canvas) {
    for change in canvas.changes(since: last) where change.row < size.rows { put(change, of: canvas) }
    last = canvas
    let cursor = canvas.screenCursor
    cncurses_flush(Int32(cursor?.column ?? 0), Int32(cursor?.row ?? -1))
  }

  func resize(to size: Size) {
    self.size = size
    last = nil
    cncurses_resize(Int32(size.columns), Int32(size.rows))
  }

  /// The next frame is painted anew, whatever others wrote on the screen.
  func repaintAll() {
    cncurses_repaint_all()
  }

  func useMouse(_ use: Bool) {
    cncurses_use_mouse(use)
  }

  private func put(_ change: CellChange, of canvas: Canvas) {
    let columns = change.columns.clamped(to: 0..<size.columns)
    let row = canvas.row(change.row)
    let cells = row.dropFirst(columns.lowerBound).prefix(columns.count).map { raw($0, of: canvas) }
    cncurses_put_cells(Int32(change.row), Int32(columns.lowerBound), cells, Int32(cells.count))
  }

  private func raw(_ cell: Cell, of canvas: Canvas) -> cncurses_cell {
    var raw = cncurses_cell()
    raw.width = cell.width
    raw.style = CursesScreen.style(cell.role, cell.emphasis)
    if let scalar = cell.scalar {
      raw.code = scalar.value
      return raw
    }
    let scalars = canvas.scalars(of: cell).map(\.value)
    let marks = scalars.dropFirst() + Array(repeating: 0, count: 4)
    raw.code = scalars.first ?? 0x20
    raw.marks = (marks[1], marks[2], marks[3], marks[4])
    return raw
  }

  private func define(_ theme: Theme) {
    for role in Role.allCases {
      for emphasis in Emphasis.allCases {
        let typed = role == .field ? Int32(CNCURSES_TYPED) : 0
        define(CursesScreen.style(role, emphasis), theme.attributes(for: role, emphasis), typed)
      }
    }
  }

  private func define(_ style: UInt8, _ attributes: Attributes, _ typed: Int32) {
    var flags = typed
    if attributes.bold { flags |= Int32(CNCURSES_BOLD) }
    if attributes.dim { flags |= Int32(CNCURSES_DIM) }
    if attributes.reverse { flags |= Int32(CNCURSES_REVERSE) }
    if attributes.underline { flags |= Int32(CNCURSES_UNDERLINE) }
    cncurses_define_style(
      Int32(style), flags, Int32(attributes.foreground?.rawValue ?? -1),
      Int32(attributes.background?.rawValue ?? -1))
  }

  /// The number under which ncurses has a look.
  private static func style(_ role: Role, _ emphasis: Emphasis) -> UInt8 {
    emphasis.rawValue * roleCount + role.rawValue
  }

  /// Kept, for it is needed for each cell.
  private static let roleCount = UInt8(Role.allCases.count)

  private static func depth(colors: Int) -> ColorDepth {
    switch colors {
    case ..<8: .none
    case ..<16: .ansi8
    case ..<256: .ansi16
    default: .ansi256
    }
  }
}
