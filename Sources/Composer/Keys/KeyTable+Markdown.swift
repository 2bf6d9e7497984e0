import TerminalUI

extension KeyTable {
  /// The README's table of keys. A test holds the README to it.
  public static var markdown: String {
    let places: [(String, [Entry])] = [
      ("everywhere", everywhere + motions + sideways + terminal), ("Compose", composeEverywhere),
      ("Contacts", contacts),
      ("Properties", properties), ("Associations", associations), ("Preview", preview), ("Submit", submit),
      ("Results", results), ("Journal", journal), ("in a field", field),
    ]
    let rows = places.flatMap { place, entries in
      entries.map { "| \(keys(of: $0)) | \(place) | \($0.help) |" }
    }
    return (["| Key | Where | Does |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static func keys(of entry: Entry) -> String {
    entry.keys.map { "`\($0.name)`" }.joined(separator: " ")
  }
}
