public import ContactsModel

/// A property that an update would change, and that somebody else has changed since it was read.
public struct PropertyConflict: Hashable, Sendable {
  public let name: String
  /// As it was read; nil where there was no value. The same holds for the others.
  public let before: String?
  /// As the person wants it.
  public let mine: String?
  /// As it is now.
  public let theirs: String?
  /// What wrote it, who and when; nil where the history was not read, or tells nothing.
  public let version: PropertyVersion?

  /// Nil where nothing is in the way: the value is the one that was read, or the wanted one already.
  public init?(_ change: PropertyChange, in record: ContactRecord) {
    let now = record.value(of: change.name).flatMap { $0.isEmpty ? nil : $0 }
    guard now != change.before, now != change.after else { return nil }
    (name, before, mine, theirs) = (change.name, change.before, change.after, now)
    version = record.propertiesWithHistory.first { $0.name == change.name }?.versions.max {
      $0.moment < $1.moment
    }
  }

  /// `lifecyclestage is now "customer", changed by user 501 (CRM_UI) 2026-11-29T10:00:00Z`
  public var sentence: String {
    let value = theirs.map { "now \"\($0)\"" } ?? "now empty"
    guard let version else { return "\(name) is \(value), changed since it was read" }
    return "\(name) is \(value), changed by \(version.author), \(version.time)"
  }
}
