import Drafts
import Submissions

/// Says what nobody could read of a table: a line for each distinct value, with how many contacts have it.
enum OpenValueReport {
  private static let mostLines = 200
  private static let longestText = 60

  static func lines(_ values: [OpenValue]) -> [String] {
    let refused = values.filter(\.isRefused)
    let lines = refused.prefix(mostLines).map(line)
    return lines
      + (refused.count > mostLines ? ["\(refused.count - mostLines) more values are not resolved"] : [])
  }

  /// `hubspot_owner_id: "Ben Okri" is not resolved (12 contacts): the portal has no such owner`
  private static func line(_ value: OpenValue) -> String {
    "\(value.field): \(quoted(value.text)) is not resolved (\(contacts(value.count))): \(why(value.kind))"
  }

  private static func why(_ kind: OpenValue.Kind) -> String {
    switch kind {
    case .option: "not an option"
    case .owner(nil), .owner(.owner?): "the owners were not read; give the owner's id"
    case .owner(.nobody?): "the portal has no such owner"
    case .owner(.several(let ids)?): "\(ids.count) owners have this name: \(ids.joined(separator: ", "))"
    case .record(let object, nil): "give the \(object)'s id"
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
