import ContactsModel

extension PropertyCatalogue {
  /// The name that was probably meant: the property of that label, or the nearest name. Read-only ones are not
  /// offered.
  func nearestName(to name: String) -> String? {
    let wanted = name.trimmed.folded
    let offered = entries.lazy.filter { $0.access == .writable || $0.access == .unknown }
    if let entry = offered.first(where: { $0.name == wanted || $0.label.folded == wanted }) {
      return entry.name
    }
    return offered.map(\.name).nearest(to: wanted)
  }
}
