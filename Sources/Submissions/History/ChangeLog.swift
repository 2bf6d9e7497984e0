public import ContactsModel

/// One value that came in the place of another.
public struct PropertyEdit: Hashable, Sendable {
  public let property: String
  /// Nil where there was no value before.
  public let before: String?
  /// The value that came, when, and who or what set it.
  public let version: PropertyVersion

  public init(_ property: String, before: String?, version: PropertyVersion) {
    (self.property, self.before, self.version) = (property, before, version)
  }
}

/// What the same source and user changed in the same minute, in any number of contacts.
public struct ChangeGroup: Hashable, Sendable, Identifiable {
  public struct ID: Hashable, Sendable {
    public let source: ChangeSource
    /// Milliseconds since 1970 at which the minute begins; nil where no time was told.
    public let minute: Int64?

    init(_ version: PropertyVersion) {
      source = ChangeSource(version)
      minute = version.timestamp?.epochMilliseconds.map { $0 - (($0 % 60_000) + 60_000) % 60_000 }
    }
  }

  /// An edit, by its contact and its place among those of it.
  public struct Item: Hashable, Sendable {
    public let contact: String
    public let edit: Int
  }

  public let id: ID
  /// A contact after the other, in the order in which they were read.
  public private(set) var items: [Item] = []
  public private(set) var contactCount = 0
  /// Each once, in the order in which they were met.
  public private(set) var properties: [String] = []

  init(id: ID) { self.id = id }

  mutating func add(_ edit: PropertyEdit, at item: Item) {
    if items.last?.contact != item.contact { contactCount += 1 }
    items.append(item)
    if !properties.contains(edit.property) { properties.append(edit.property) }
  }
}

/// What changed in contacts, as their histories tell it, in groups of one source, user and minute.
public struct ChangeLog: Sendable {
  /// Newest first.
  public private(set) var groups: [ChangeGroup] = []
  /// Of each contact that was read, newest first within a property.
  private var edits: [String: [PropertyEdit]] = [:]
  private var emails: [String: String] = [:]

  public init() {}

  /// How many contacts were read.
  public var contactCount: Int { edits.count }

  public func edit(_ item: ChangeGroup.Item) -> PropertyEdit? {
    guard let edits = edits[item.contact], edits.indices.contains(item.edit) else { return nil }
    return edits[item.edit]
  }

  /// The email that a contact has now.
  public func email(of contact: String) -> String? { emails[contact] }

  /// The versions of a property, newest first.
  public func versions(of property: String, in contact: String) -> [PropertyVersion] {
    (edits[contact] ?? []).lazy.filter { $0.property == property }.map(\.version)
  }

  /// Takes in contacts with their histories. One that was there before takes the place of what it was.
  public mutating func take(_ records: some Sequence<ContactRecord>) {
    var positions = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.id, $0) })
    for record in records {
      guard let id = record.id, edits[id] == nil else { continue }
      emails[id] = record.value(of: "email")
      let found = record.propertiesWithHistory.filter { !Self.noise.contains($0.name) }.flatMap(\.edits)
      edits[id] = found
      for (number, edit) in found.enumerated() {
        let key = ChangeGroup.ID(edit.version)
        let position = positions[key] ?? groups.count
        if position == groups.count {
          groups.append(ChangeGroup(id: key))
          positions[key] = position
        }
        groups[position].add(edit, at: ChangeGroup.Item(contact: id, edit: number))
      }
    }
    groups.sort { $0.id < $1.id }
  }

  /// They change with every other one.
  private static let noise: Set<String> = ["lastmodifieddate", "hs_lastmodifieddate"]
}

extension ChangeGroup.ID: Comparable {
  /// What comes first in a list: the newest, and among those of a minute a fixed order.
  public static func < (left: Self, right: Self) -> Bool {
    let minutes = (left.minute ?? .min, right.minute ?? .min)
    return minutes.0 == minutes.1 ? left.source.words < right.source.words : minutes.0 > minutes.1
  }
}

extension PropertyHistory {
  /// The versions, newest first as far as their times can be compared.
  public var newestFirst: [PropertyVersion] {
    let times = versions.compactMap { $0.timestamp?.epochMilliseconds }
    guard times.count == versions.count else { return versions }
    return zip(times, versions).enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
  }

  /// Each version with the value before it. One that brings no other value is none.
  fileprivate var edits: [PropertyEdit] {
    let versions = newestFirst
    return versions.enumerated().compactMap { index, version in
      let before = versions.indices.contains(index + 1) ? versions[index + 1].value : nil
      let isSame = (before ?? "") == (version.value ?? "")
      return isSame
        ? nil : PropertyEdit(name, before: before.flatMap { $0.isEmpty ? nil : $0 }, version: version)
    }
  }
}
