import ContactsModel

/// The checks of values that must be options of their property.
enum OptionRules {
  /// Reports the first value that is no option of those that are known.
  static func check(
    _ value: String, _ entry: CatalogueEntry, isComplete: Bool, _ problems: inout ProblemCollector
  ) {
    if entry.form == .choices {
      checkSeveral(value, entry, isComplete, &problems)
    } else if !isOption(value, entry) {
      problems.add(
        severity(of: value, entry, isComplete), .notAnOption(value: value, property: entry.name),
        at: .property(entry.name), suggestion: option(meantBy: value, entry))
    }
  }

  /// Whether a value, or each of several, is one of the options.
  static func accepts(_ value: String, _ entry: CatalogueEntry) -> Bool {
    guard entry.form == .choices else { return isOption(value, entry) }
    return value.split(separator: ";").allSatisfy { isOption(String($0), entry) }
  }

  /// Values joined with `;`. One in front means that the values are added to those that are there.
  private static func checkSeveral(
    _ joined: String, _ entry: CatalogueEntry, _ isComplete: Bool, _ problems: inout ProblemCollector
  ) {
    let values = joined.split(separator: ";").map(String.init)
    guard let wrong = values.first(where: { !isOption($0, entry) }) else { return }
    problems.add(
      severity(of: wrong, entry, isComplete), .notAnOption(value: wrong, property: entry.name),
      at: .property(entry.name), suggestion: options(meantBy: values, entry) ?? listed(in: joined, entry))
  }

  /// Commas in place of the `;`, as people write lists.
  private static func listed(in joined: String, _ entry: CatalogueEntry) -> String? {
    let values = joined.split { ",;".contains($0) }.map(String.init)
    return joined.utf8.contains(UInt8(ascii: ",")) ? options(meantBy: values, entry) : nil
  }

  private static func options(meantBy values: [String], _ entry: CatalogueEntry) -> String? {
    let meant = values.compactMap { isOption($0, entry) ? $0 : option(meantBy: $0, entry) }
    return meant.count == values.count ? meant.joined(separator: ";") : nil
  }

  /// `true` or `false` for what people write in their stead.
  static func bool(from value: String, _ entry: CatalogueEntry) -> String? {
    let text = value.trimmed.folded
    if let option = entry.options.first(where: { $0.label.folded == text }) { return option.value }
    switch text {
    case "true", "yes", "y", "1", "on": return "true"
    case "false", "no", "n", "0", "off": return "false"
    default: return nil
    }
  }

  private static func isOption(_ value: String, _ entry: CatalogueEntry) -> Bool {
    entry.options.contains { $0.value == value }
  }

  private static func severity(of value: String, _ entry: CatalogueEntry, _ isComplete: Bool) -> Severity {
    !isComplete && mayBeOfThePortal(value, entry) ? .warning : .error
  }

  /// Portals have lead statuses and lifecycle stages of their own; such stages have numbers for values. Another
  /// spelling of a default option is taken for a slip all the same.
  static func mayBeOfThePortal(_ value: String, _ entry: CatalogueEntry) -> Bool {
    switch entry.name {
    case "hs_lead_status": sameOption(as: value, entry) == nil
    case "lifecyclestage": value.isDigits
    default: false
    }
  }

  /// The option in another spelling: its label, other capitals, blanks around it.
  private static func sameOption(as value: String, _ entry: CatalogueEntry) -> String? {
    let wanted = value.trimmed.folded
    return entry.options.first { $0.value.folded == wanted || $0.label.folded == wanted }?.value
  }

  private static func option(meantBy value: String, _ entry: CatalogueEntry) -> String? {
    if let same = sameOption(as: value, entry) { return same }
    if let near = entry.options.map(\.value).nearest(to: value) { return near }
    guard let label = entry.options.map(\.label).nearest(to: value) else { return nil }
    return entry.options.first { $0.label == label }?.value
  }
}
