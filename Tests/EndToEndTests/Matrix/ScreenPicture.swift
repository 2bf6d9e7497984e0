/// A screen as text that a reviewer can read: its rows, the cursor, and which cell looks how.
struct ScreenPicture {
  let screen: Screen

  var text: String {
    let (cursor, attributes, colours) = (screen.cursor, layer(Self.attribute), layer(Self.colour))
    var parts = [screen.text, "cursor: row \(cursor.row), column \(cursor.column)"]
    if !attributes.isEmpty {
      parts += ["attributes: b bold, u underline, r reverse; capitals are bold too", attributes]
    }
    if !colours.isEmpty {
      parts += ["colours: index of the palette in hexadecimal; capitals are backgrounds", colours]
    }
    return parts.joined(separator: "\n") + "\n"
  }

  /// One character a column, blanks at the ends of rows left out; empty where no cell has any.
  private func layer(_ letter: (ScreenCell) -> Character) -> String {
    let rows = screen.cells.map { row in
      var text = String(row.indices.map { letter(row[Self.leader(of: $0, in: row)]) })
      while text.last == " " { text.removeLast() }
      return text
    }
    return rows.allSatisfy(\.isEmpty) ? "" : rows.joined(separator: "\n")
  }

  /// The cell that says how a place looks. The emulator keeps no attributes for the right half of a wide character.
  private static func leader(of column: Int, in row: [ScreenCell]) -> Int {
    row[column].width == 0 && column > 0 ? column - 1 : column
  }

  /// A blank shows neither bold nor a foreground.
  private static func isInvisible(_ cell: ScreenCell) -> Bool {
    cell.text.allSatisfy { $0 == " " } && !cell.reverse && !cell.underline
  }

  private static func attribute(of cell: ScreenCell) -> Character {
    switch (cell.reverse, cell.underline, cell.bold && !isInvisible(cell)) {
    case (false, false, false): " "
    case (false, false, true): "b"
    case (false, true, false): "u"
    case (false, true, true): "U"
    case (true, false, false): "r"
    case (true, false, true): "R"
    case (true, true, _): "?"
    }
  }

  private static func colour(of cell: ScreenCell) -> Character {
    if let background = cell.background { return letter(background, of: "ABCDEFGHIJKLMNOP") }
    return isInvisible(cell) ? " " : cell.foreground.map { letter($0, of: "0123456789abcdef") } ?? " "
  }

  /// Only the palette of sixteen is ever asked for.
  private static func letter(_ index: Int, of letters: String) -> Character {
    letters.dropFirst(index).first ?? "?"
  }
}
