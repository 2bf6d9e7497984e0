import Testing

/// One place of the screen.
struct ScreenCell: Equatable, Sendable {
  /// Empty where nothing was drawn.
  var text: String
  /// 0 for the right half of a wide character.
  var width: Int
  var bold: Bool
  var dim: Bool
  var underline: Bool
  var reverse: Bool
  /// Index of the palette; nil is the terminal's own colour.
  var foreground: Int?
  var background: Int?
}

/// What a person sees at one moment.
struct Screen: Equatable, Sendable {
  struct Cursor: Equatable, Sendable {
    var column: Int
    var row: Int
  }

  let cells: [[ScreenCell]]
  let cursor: Cursor

  /// The rows as text, without the blanks at their ends.
  let rows: [String]

  init(cells: [[ScreenCell]], cursor: Cursor) {
    self.cells = cells
    self.cursor = cursor
    rows = cells.map(Screen.text)
  }

  var text: String {
    rows.joined(separator: "\n")
  }

  /// Whether some row shows the text. How many blanks stand between words is left to the layout. In brackets a tab is
  /// meant that is filled, whatever it counts: `[1 Compose]`.
  func contains(_ text: String) -> Bool {
    row(containing: text) != nil
  }

  func row(containing text: String) -> Int? {
    if let tab = filledTab, text == "[\(tab)]" { return Screen.tabRow }
    let text = Screen.squeezed(text)
    return rows.firstIndex { Screen.squeezed($0).contains(text) }
  }

  /// How many rows show all the texts.
  func count(_ texts: String...) -> Int {
    let texts = texts.map(Screen.squeezed)
    return rows.map(Screen.squeezed).count { texts.allSatisfy($0.contains) }
  }

  private static let tabRow = 1

  /// Number and name of the screen whose tab is filled.
  private var filledTab: String? {
    let words = text(inRow: Screen.tabRow) { $0.reverse }.split(separator: " ").prefix(2)
    return words.count == 2 ? words.joined(separator: " ") : nil
  }

  /// With one blank for each run of blanks.
  private static func squeezed(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: " ") || result.last != byte { result.append(byte) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The row that the cursor is on.
  var cursorRow: String {
    rows.indices.contains(cursor.row) ? rows[cursor.row] : ""
  }

  /// The text of those cells of a row that look a certain way, say `{ $0.reverse }`.
  func text(inRow row: Int, where looks: (ScreenCell) -> Bool) -> String {
    cells.indices.contains(row) ? Screen.text(of: cells[row].filter(looks)) : ""
  }

  private static func text(of cells: [ScreenCell]) -> String {
    var text = ""
    for cell in cells where cell.width > 0 {
      text += cell.text.isEmpty ? " " : cell.text
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Screen: CustomTestStringConvertible {
  var testDescription: String { "\n" + text }
}
