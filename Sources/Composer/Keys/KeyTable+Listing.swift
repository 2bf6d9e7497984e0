import TerminalUI

/// The keys of one place, as the manual and the page of keys list them.
public struct KeyListing: Hashable, Sendable {
  /// One line of the list: the keys that do the same, and what they do.
  public struct Row: Hashable, Sendable {
    public var keys: [String]
    public let help: String
  }

  /// A screen, a pane, `everywhere` or `in a field`.
  public let place: String
  public let rows: [Row]
}

extension KeyTable {
  /// Every key outside menus and windows, by the place where it acts.
  public var listing: [KeyListing] {
    let places: [(String, [KeyLine])] = [
      ("everywhere", Self.everywhere + Self.motions + Self.terminal), ("Compose", Self.composeEverywhere),
      ("Contacts", Self.contacts), ("Properties", Self.properties), ("Associations", Self.associations),
      ("Table", Self.table), ("Preview", Self.preview), ("Submit", Self.submit),
      ("Results", Self.results), ("Journal", Self.journal), ("in a field", Self.field),
    ]
    return places.map { place, lines in
      KeyListing(place: place, rows: merged(lines, isEverywhere: place == places[0].0))
    }
  }

  /// The listing as a table in Markdown.
  public var markdown: String {
    let rows = listing.flatMap { list in
      list.rows.map { row in
        "| \(row.keys.map { "`\($0)`" }.joined(separator: " ")) | \(list.place) | \(row.help) |"
      }
    }
    return (["| Key | Where | Does |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// The screens are one row, and so is every way to move.
  private func merged(_ lines: [KeyLine], isEverywhere: Bool) -> [KeyListing.Row] {
    var rows: [KeyListing.Row] = []
    for line in lines where !line.keys.isEmpty {
      let family = isEverywhere ? Self.family(of: line.intent) : nil
      let row = KeyListing.Row(keys: line.keys.map(\.name), help: family ?? names.text(of: line.help))
      if rows.last?.help == row.help {
        rows[rows.count - 1].keys += row.keys
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
}
