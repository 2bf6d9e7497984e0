/// Why a column fills nothing.
public enum ColumnReason: Hashable, Sendable {
  /// A person said so.
  case dropped
  /// HubSpot sets the property, or calculates it.
  case setByHubSpot
  /// It tells what came of a submission: an export of results wrote it.
  case ofResults
  /// Another column fills what this one could, named by its title.
  case filled(property: String, by: String)
  /// It holds e-mail addresses while nothing fills `email`: nothing is imported before somebody decides.
  case openAddresses
  /// It holds names of people while nothing fills a name: nothing is imported before somebody decides.
  case openNames
  /// Its values are names of records, not their ids.
  case recordNames(object: String)
  /// It has no title.
  case untitled
  /// Its title is a value: the table has no header row.
  case valueAsTitle
  /// It has no values.
  case empty
  /// Nothing is known that it could be for.
  case unknown
}
