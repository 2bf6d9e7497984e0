import ContactsModel

/// Reads what people see of an option as what is stored: `Marketing Qualified Lead` is `marketingqualifiedlead`.
struct OptionLabels: Sendable {
  private let values: Set<String>
  /// By label in lower case; labels of several options are not here.
  private let byLabel: [String: String]
  private let takesSeveral: Bool

  init(_ entry: CatalogueEntry) {
    let options = entry.listedOptions
    values = Set(options.map(\.value))
    takesSeveral = entry.form == .choices
    var byLabel: [String: String] = [:]
    var ambiguous: Set<String> = []
    for option in options {
      let label = option.label.trimmed.folded
      if byLabel.updateValue(option.value, forKey: label).map({ $0 != option.value }) ?? false {
        ambiguous.insert(label)
      }
    }
    // A portal names HubSpot's own options in its own language.
    for option in PropertyCatalogue.builtIn[entry.name]?.listedOptions ?? []
    where values.contains(option.value) {
      let label = option.label.trimmed.folded
      if byLabel[label] == nil { byLabel[label] = option.value }
    }
    self.byLabel = byLabel.filter { !ambiguous.contains($0.key) }
  }

  var isEmpty: Bool { values.isEmpty }

  /// The value itself, or the one that labels in its place mean; nil where some of it is neither.
  func value(meantBy text: String) -> String? {
    if values.contains(text) { return text }
    guard takesSeveral else { return byLabel[text.trimmed.folded] }
    let parts = text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    let meant = parts.compactMap { values.contains($0) ? $0 : byLabel[$0.folded] }
    guard !parts.isEmpty, meant.count == parts.count else { return nil }
    return (text.hasPrefix(";") ? ";" : "") + meant.joined(separator: ";")
  }

  /// The value that a label means. Nil for what is a value already, for another spelling of one, and for what is
  /// neither.
  func valueOfLabel(_ text: String) -> String? {
    let parts = takesSeveral ? text.split(separator: ";").map { String($0).trimmed } : [text.trimmed]
    guard let meant = value(meantBy: text), meant != text,
      parts.contains(where: { !values.contains($0) && !$0.isEmpty })
    else { return nil }
    return meant
  }
}
