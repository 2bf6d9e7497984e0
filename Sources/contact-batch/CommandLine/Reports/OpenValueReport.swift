import Drafts

/// Says what nobody could read of a table: a line for each distinct value, with how many contacts have it.
enum OpenValueReport {
  private static let mostLines = 200
  private static let longestText = 60

  static func lines(_ values: [OpenValue]) -> [String] {
    let refused = values.filter(\.isRefused)
    let lines = refused.prefix(mostLines).map(line)
    return lines + (refused.count > mostLines ? ["\(refused.count - mostLines) more open values"] : [])
  }

  /// `hubspot_owner_id: "Ben Okri" is open (12): the portal has no such owner`
  private static func line(_ value: OpenValue) -> String {
    "\(value.field): \(quoted(value.text)) is open (\(value.count)): \(why(value.kind))"
  }

  private static func why(_ kind: OpenValue.Kind) -> String {
    switch kind {
    case .option: "it is no option"
    case .owner(nil), .owner(.owner?): "an owner needs an id; the owners were not read"
    case .owner(.nobody?): "the portal has no such owner"
    case .owner(.several(let ids)?): "\(ids.count) owners have this name: \(ids.joined(separator: ", "))"
    case .record(let object, nil): "a \(object) needs an id"
    case .record(let object, let ids?):
      ids.isEmpty
        ? "the portal has no \(object) of this name"
        : "\(ids.count) records have this name: \(ids.prefix(5).joined(separator: ", "))"
    }
  }

  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"\(line.count > longestText ? line.prefix(longestText - 3) + "..." : line[...])\""
  }
}
