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

  private static let mostProperties = 12
  private static let mostRecords = 60

  public init(properties: [String] = [], records: [Record] = []) {
    self.properties = Array(properties.prefix(Self.mostProperties))
    self.records = Array(records.prefix(Self.mostRecords))
  }

  public mutating func use(property name: String) {
    self = Self(properties: [name] + properties.filter { $0 != name }, records: records)
  }

  public mutating func use(_ record: FoundRecord, in portal: Int) {
    let others = records.filter {
      $0.portal != portal || $0.record.id != record.id || $0.record.object != record.object
    }
    self = Self(properties: properties, records: [Record(portal: portal, record: record)] + others)
  }

  public func records(of object: String, in portal: Int) -> [FoundRecord] {
    records.filter { $0.portal == portal && $0.record.object == object }.map(\.record)
  }
}
