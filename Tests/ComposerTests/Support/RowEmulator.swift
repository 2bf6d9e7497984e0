import CPseudoTerminal
import TerminalUI

/// A terminal emulator that knows nothing of our table of widths: it says where the characters of a row land if they
/// are written one behind the other, as ncurses does.
final class RowEmulator {
  /// Wider than the canvas, so that a row that is too long is seen.
  private static let margin = 8
  private let handle: OpaquePointer
  private let columns: Int
  /// Rows that were found in order; most of a frame is in the one before.
  private var known: Set<[UInt8]> = []

  struct NoEmulator: Error {}

  init(columns: Int) throws {
    guard let handle = cpt_emulator_new(Int32(columns + Self.margin), 2) else { throw NoEmulator() }
    self.handle = handle
    self.columns = columns
  }

  deinit {
    cpt_emulator_free(handle)
  }

  /// The first cell of a row that does not land in its column; nil where all do.
  func fault(inRow index: Int, of canvas: Canvas) -> String? {
    let cells = canvas.row(index).map { (width: Int($0.width), text: Self.text(of: $0, on: canvas)) }
    let bytes = cells.flatMap { Array($0.text.utf8) }
    guard known.insert(bytes).inserted else { return nil }
    let row = Array("\u{1B}[H\u{1B}[2J".utf8) + bytes
    cpt_emulator_feed(handle, row, row.count)
    for (column, cell) in cells.enumerated() {
      let seen = cpt_emulator_cell(handle, Int32(column), 0)
      let text = withUnsafeBytes(of: seen.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard Int(seen.width) != cell.width || !Self.areEqual(text, cell.text) else { continue }
      return
        "column \(column) holds \(Self.spelled(text)) of \(seen.width), not \(Self.spelled(cell.text)) of \(cell.width)"
    }
    let end = Int(cpt_emulator_status(handle).column)
    return end == columns ? nil : "is \(end) columns wide"
  }

  private static func text(of cell: Cell, on canvas: Canvas) -> String {
    String(String.UnicodeScalarView(canvas.scalars(of: cell)))
  }

  /// By code points: composed and decomposed letters are two things to a terminal.
  private static func areEqual(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.elementsEqual(other.unicodeScalars)
  }

  private static func spelled(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
