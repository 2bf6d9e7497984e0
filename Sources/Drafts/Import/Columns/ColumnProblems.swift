internal import ContactsModel

/// What is wrong with the columns of a table.
enum ColumnProblems {
  /// In the order of the columns; those that HubSpot sets come first, as one.
  static func rules(
    of columns: [LookedAtColumn], _ catalogue: PropertyCatalogue
  ) -> [(Severity, FileRule)] {
    let readOnly = columns.filter { $0.reason == .setByHubSpot }.compactMap { $0.title?.trimmed }
    let results = columns.filter { $0.reason == .ofResults }.compactMap { $0.title?.trimmed }
    let names = HeaderNames(catalogue)
    // For a few it is looked for what was meant: that takes long, and nobody reads it of thousands.
    var searchesLeft = 500
    let suggestion = { (title: String) -> String? in
      searchesLeft -= 1
      return searchesLeft >= 0 ? names.nearest(to: title) : nil
    }
    var rules: [(Severity, FileRule)] = readOnly.isEmpty ? [] : [(.warning, .readOnlyColumns(readOnly))]
    if !results.isEmpty { rules.append((.warning, .resultColumns(results))) }
    for (index, column) in columns.enumerated() {
      if let rule = rule(of: column, at: index, catalogue, suggestion) { rules.append(rule) }
    }
    return rules
  }

  /// For values that come after the beginning of the table.
  static func lateValues(_ title: String, at index: Int) -> FileRule {
    title.trimmed.isEmpty
      ? .emptyColumnName(column: index + 1)
      : .unknownColumn(title.trimmed, isKept: false, suggestion: nil)
  }

  private static func rule(
    of column: LookedAtColumn, at index: Int, _ catalogue: PropertyCatalogue,
    _ suggestion: (String) -> String?
  ) -> (Severity, FileRule)? {
    let title = (column.title ?? "").trimmed
    switch column.reason {
    case nil:
      guard case .property(let name) = column.column, column.certainty == .suggested, name == title,
        catalogue[name] == nil
      else { return nil }
      return (.warning, .unknownColumn(title, isKept: true, suggestion: suggestion(title)))
    case .unknown?: return (.warning, .unknownColumn(title, isKept: false, suggestion: suggestion(title)))
    case .filled(let property, let by)?: return (.warning, .duplicateColumn(title, of: property, by: by))
    case .untitled?: return (.warning, .emptyColumnName(column: index + 1))
    case .valueAsTitle?: return (.error, .valueAsColumnName(title))
    case .openAddresses?: return (.error, .addressesLeftOut(title))
    case .openNames?: return (.error, .namesLeftOut(title))
    case .recordNames(let object)?: return (.warning, .recordNames(title, object: object))
    case .dropped?, .setByHubSpot?, .ofResults?, .empty?: return nil
    }
  }
}
