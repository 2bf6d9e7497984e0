import TerminalUI

@testable import Composer

extension KeyTable {
  /// The README's table of keys. A test holds the README to it.
  static var markdown: String {
    let places: [(String, [KeyLine])] = [
      ("everywhere", everywhere + motions + terminal), ("Compose", composeEverywhere), ("Contacts", contacts),
      ("Properties", properties), ("Associations", associations), ("Table", table),
      ("Preview", preview), ("Submit", submit),
      ("Results", results), ("Journal", journal), ("in a field", field),
    ]
    let rows = places.flatMap { place, lines in
      merged(lines, isEverywhere: place == places[0].0).map { "| \($0.keys) | \(place) | \($0.help) |" }
    }
    return (["| Key | Where | Does |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// The screens are one row, and so is every way to move.
  private static func merged(_ lines: [KeyLine], isEverywhere: Bool) -> [(keys: String, help: String)] {
    var rows: [(keys: String, help: String)] = []
    for line in lines where !line.keys.isEmpty {
      let family = isEverywhere ? family(of: line.intent) : nil
      let row = (keys: names(of: line), help: family ?? standard.names.text(of: line.help))
      if rows.last?.help == row.help {
        rows[rows.count - 1].keys += " \(row.keys)"
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  private static func family(of intent: Intent) -> String? {
    if case .goTo = intent { return "Go to Compose, Preview, Submit, Results, Journal" }
    if case .move = intent { return "Move" }
    return nil
  }

  private static func names(of line: KeyLine) -> String {
    line.keys.map { "`\($0.name)`" }.joined(separator: " ")
  }
}
