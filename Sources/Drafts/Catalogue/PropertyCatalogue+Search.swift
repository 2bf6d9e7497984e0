extension PropertyCatalogue {
  /// The properties whose name or label holds the letters of the query in order, best first.
  ///
  /// A name that is exactly the query comes first. Of equally good ones the order of the catalogue stands, and so it
  /// does for an empty query, which finds all.
  public func search(_ query: String, limit: Int = .max) -> [PropertyMatch] {
    let query = query.trimmed
    guard !query.isEmpty else { return entries.prefix(max(limit, 0)).map { PropertyMatch($0) } }
    let wanted = FuzzyText(query)
    let matches = entries.compactMap { match(wanted, $0) }
    let sorted = matches.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return sorted.prefix(max(limit, 0)).map(\.element)
  }

  private func match(_ wanted: FuzzyText, _ entry: CatalogueEntry) -> PropertyMatch? {
    let name = FuzzyText(entry.name).match(wanted)
    let label = FuzzyText(entry.label).match(wanted)
    guard let best = [name, label].compactMap({ $0?.score }).max() else { return nil }
    let isExact = name?.isWhole ?? false
    return PropertyMatch(
      entry, score: best + (isExact ? FuzzyText.exactBonus : 0) - penalty(entry),
      labelOffsets: label?.offsets ?? [], nameOffsets: name?.offsets ?? [])
  }

  /// What cannot be written is seldom what is looked for.
  private func penalty(_ entry: CatalogueEntry) -> Int {
    switch entry.access {
    case .writable, .unknown: 0
    case .presumedReadOnly, .readOnly: 10
    }
  }
}
