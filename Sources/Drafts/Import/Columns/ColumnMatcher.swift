import ContactsModel

/// Finds what a column of a table is for: without doubt, or probably.
struct ColumnMatcher: Sendable {
  private let names: HeaderNames
  private let catalogue: PropertyCatalogue
  private let known: KnownColumns
  private let words: [(name: String, words: Set<String>)]

  init(_ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable) {
    self.catalogue = catalogue
    names = HeaderNames(catalogue)
    known = KnownColumns(names: names, associationTypes: associationTypes)
    words = catalogue.entries.filter(\.isOffered).map { ($0.name, Self.words(of: $0.label)) }
  }

  @Sendable func isTitle(_ title: String) -> Bool { known.isTitle(title) }

  /// What a title says, and what the values look like.
  /// - Parameter isThorough: what is not known by its title is guessed.
  func match(_ title: String, values: [String], isThorough: Bool = true) -> (
    column: ColumnTarget, certainty: ColumnCertainty
  ) {
    let trimmed = title.trimmed
    if let column = known.column(for: title) {
      return (column, known.isDoubtful(column, for: title) ? .suggested : .sure)
    }
    if trimmed.isEmpty, values.allSatisfy(\.isEmpty) { return (.none, .empty) }
    if isThorough, let column = suggestion(for: trimmed, values: values) { return (column, .suggested) }
    return (.none, .unmapped)
  }

  private func suggestion(for title: String, values: [String]) -> ColumnTarget? {
    if let object = object(in: title) { return .associations(object) }
    let property =
      HeaderSynonyms.property(HeaderNames.reduced(title)) ?? names.nearest(to: title) ?? likeliest(title)
    if let property, catalogue[property] != nil { return .property(property) }
    if !catalogue.isComplete, HeaderNames.looksInternal(title) { return .property(title) }
    return ColumnContent.property(of: values).map { .property($0) }
  }

  /// `Company ID`, `Associated deal IDs`, `ticket_id`.
  private func object(in title: String) -> String? {
    var reduced = HeaderNames.reduced(title)
    guard reduced.hasSuffix("id") || reduced.hasSuffix("ids") else { return nil }
    if reduced.hasPrefix("associated") { reduced.removeFirst("associated".count) }
    reduced.removeLast(reduced.hasSuffix("ids") ? 3 : 2)
    return ["company", "deal", "ticket"].contains(reduced) ? reduced : nil
  }

  /// The label that shares most of its words with the title, where one of the two holds all of the other's.
  private func likeliest(_ title: String) -> String? {
    let wanted = Self.words(of: title)
    guard !wanted.isEmpty else { return nil }
    let candidates = words.filter {
      !$0.words.isEmpty && ($0.words.isSubset(of: wanted) || wanted.isSubset(of: $0.words))
    }
    let best = candidates.enumerated().max { first, second in
      (closeness(first.element.words, wanted), second.offset) < (
        closeness(second.element.words, wanted), first.offset
      )
    }
    guard let best, closeness(best.element.words, wanted) >= 0.5 else { return nil }
    return best.element.name
  }

  private func closeness(_ words: Set<String>, _ wanted: Set<String>) -> Double {
    Double(words.intersection(wanted).count) / Double(words.union(wanted).count)
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

extension CatalogueEntry {
  /// Proposing what is refused helps nobody.
  fileprivate var isOffered: Bool { access == .writable || access == .unknown }
}
