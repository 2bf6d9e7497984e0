/// What was used last, newest first: kept beside the drafts, so that it is offered first the next time.
public struct RecentUse: Hashable, Sendable {
  /// A record belongs to one portal; in another one its id means nothing.
  public struct Record: Hashable, Sendable {
    public var portal: Int
    public var record: FoundRecord
  }

  /// Names of properties.
  public private(set) var properties: [String]
  public private(set) var records: [Record]
  /// Names of actions that were taken from the palette.
  public private(set) var commands: [String]

  private static let mostProperties = 12
  private static let mostRecords = 60
  private static let mostCommands = 8

  public init(properties: [String] = [], records: [Record] = [], commands: [String] = []) {
    self.properties = Array(properties.prefix(Self.mostProperties))
    self.records = Array(records.prefix(Self.mostRecords))
    self.commands = Array(commands.prefix(Self.mostCommands))
  }

  public mutating func use(property name: String) {
    let names = [name] + properties.filter { $0 != name }
    self = Self(properties: names, records: records, commands: commands)
  }

  public mutating func use(command action: String) {
    let actions = [action] + commands.filter { $0 != action }
    self = Self(properties: properties, records: records, commands: actions)
  }

  public mutating func use(_ record: FoundRecord, in portal: Int) {
    let others = records.filter {
      $0.portal != portal || $0.record.id != record.id || $0.record.object != record.object
    }
    self = Self(
      properties: properties, records: [Record(portal: portal, record: record)] + others, commands: commands)
  }

  public func records(of object: String, in portal: Int) -> [FoundRecord] {
    records.filter { $0.portal == portal && $0.record.object == object }.map(\.record)
  }
}
