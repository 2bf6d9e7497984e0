internal import ContactsModel

/// The column in which an exported table has the record ids of contacts that it changes: `Record ID (portal 4711)`.
///
/// The portal is part of the title, for the same id is another contact elsewhere. A column that is called `Record ID`
/// alone is of some other export, and an import leaves it out.
enum RecordIDColumn {
  private static let prefix = "Record ID (portal "
  private static let unknown = "unknown"

  /// - Parameter portal: nil where nobody knows it.
  static func title(portal: Int?) -> String { "\(prefix)\(portal.map(String.init) ?? unknown))" }

  /// Nil for any other title.
  static func target(of title: String) -> ColumnTarget? {
    let title = title.trimmed
    guard title.hasPrefix(prefix), title.hasSuffix(")") else { return nil }
    let portal = title.dropFirst(prefix.count).dropLast()
    if portal == unknown { return .recordID(portal: nil) }
    return Int(portal).map { .recordID(portal: $0) }
  }
}
