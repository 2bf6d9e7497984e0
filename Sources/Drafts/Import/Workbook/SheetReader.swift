/// Reads the cells of a sheet into lines with tabs.
struct SheetReader {
  let strings: [String]
  let formats: [CellFormat]
  let countsFrom1904: Bool

  private var text: [UInt8] = []
  private var line = 1
  private var column = 0
  /// Of a cell that does not say its own.
  private var nextColumn = 0
  private var cell = Cell()

  private struct Cell {
    var column = 0
    var kind = ""
    var style = 0
    var value = ""
    var isOpen = false
  }

  /// Sheets have no more rows and columns.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384

  init(strings: [String], formats: [CellFormat], countsFrom1904: Bool) {
    (self.strings, self.formats, self.countsFrom1904) = (strings, formats, countsFrom1904)
  }

  mutating func text(of xml: [UInt8]) -> [UInt8] {
    var scanner = XMLScanner(xml)
    var rowCount = 0
    while let event = scanner.next() {
      switch event {
      case .start("row", let attributes):
        rowCount = min(attributes["r"].flatMap { Int($0) } ?? rowCount + 1, Self.mostRows)
        beginRow(rowCount)
      case .start("c", let attributes): beginCell(attributes)
      case .start("v", _), .start("t", _): cell.isOpen = true
      case .end("v"), .end("t"): cell.isOpen = false
      case .text(let piece) where cell.isOpen: cell.value += piece
      case .end("c"): endCell()
      case .start, .end, .text: break
      }
    }
    text.append(UInt8(ascii: "\n"))
    return text
  }

  private mutating func beginRow(_ number: Int) {
    while line < number {
      text.append(UInt8(ascii: "\n"))
      line += 1
    }
    (column, nextColumn) = (0, 0)
    cell = Cell()
  }

  private mutating func beginCell(_ attributes: [String: String]) {
    let place = attributes["r"].flatMap(Self.column) ?? nextColumn
    cell = Cell(
      column: min(place, Self.mostColumns), kind: attributes["t"] ?? "n",
      style: attributes["s"].flatMap { Int($0) } ?? 0)
    nextColumn = cell.column + 1
  }

  /// `C` of `C12`, from 0.
  private static func column(of reference: String) -> Int? {
    var number = 0
    for byte in reference.utf8 {
      let letter = Int(byte | 0x20) - 0x60
      guard (1...26).contains(letter) else { break }
      number = min(number * 26 + letter, mostColumns)
    }
    return number > 0 ? number - 1 : nil
  }

  private mutating func endCell() {
    let value = shown
    guard !value.isEmpty, cell.column >= column else { return }
    while column < cell.column {
      text.append(UInt8(ascii: "\t"))
      column += 1
    }
    text += Self.quoted(value).utf8
  }

  private var shown: String {
    switch cell.kind {
    case "s": Int(cell.value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "b": cell.value == "1" ? "TRUE" : "FALSE"
    case "n", "d":
      (formats.indices.contains(cell.style) ? formats[cell.style] : .general).shown(
        cell.value, countsFrom1904: countsFrom1904)
    default: cell.value
    }
  }

  private static func quoted(_ value: String) -> String {
    guard value.utf8.contains(where: { "\t\r\n\"".utf8.contains($0) }) else { return value }
    return "\"\(value.replacing("\"", with: "\"\""))\""
  }
}
