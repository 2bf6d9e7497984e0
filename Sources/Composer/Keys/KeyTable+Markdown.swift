import TerminalUI

extension KeyTable {
  /// The README's table of keys. A test holds the README to it.
  public static var markdown: String {
    let places: [(String, [Entry])] = [
      ("everywhere", everywhere + motions + terminal), ("Compose", composeEverywhere), ("Contacts", contacts),
      ("Properties", properties), ("Associations", associations), ("Table", table),
      ("Preview", preview), ("Submit", submit),
      ("Results", results), ("Journal", journal), ("in a field", field),
    ]
    let rows = places.flatMap { place, entries in
      merged(entries).map { "| \($0.keys) | \(place) | \($0.help) |" }
    }
    return (["| Key | Where | Does |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// The screens are one row, and so is every way to move.
  private static func merged(_ entries: [Entry]) -> [(keys: String, help: String)] {
    var rows: [(keys: String, help: String)] = []
    for entry in entries where !entry.keys.isEmpty {
      let row = (keys: names(of: entry), help: family(of: entry.intent) ?? entry.help)
      if rows.last?.help == row.help {
        rows[rows.count - 1].keys += " \(row.keys)"
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  private static func family(of intent: Intent) -> String? {
    switch intent {
    case .goTo: "Go to Compose, Preview, Submit, Results, Journal"
    case .move(.left), .move(.right): nil
    case .move: "Move"
    default: nil
    }
  }

  private static func names(of entry: Entry) -> String {
    entry.keys.map { "`\($0.name)`" }.joined(separator: " ")
  }
}
