import ContactsModel

extension PropertyCatalogue {
  /// The properties whose name or label holds the letters of the query in order, best first.
  ///
  /// A name that is exactly the query comes first, and those whose group begins with the query come last. Of equally
  /// good ones the order of the catalogue stands. An empty query finds all, group by group.
  public func search(_ query: String, limit: Int = .max) -> [PropertyMatch] {
    let query = query.trimmed
    guard !query.isEmpty else { return grouped.prefix(max(limit, 0)).map { PropertyMatch($0) } }
    let wanted = FuzzyText(query)
    let matches = entries.compactMap { match(wanted, $0) }
    let sorted = matches.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return Array((sorted.map(\.element) + others(ofGroup: query, besides: matches)).prefix(max(limit, 0)))
  }

  /// Groups stand in the order of their first property.
  private var grouped: [CatalogueEntry] {
    var places: [String: Int] = [:]
    for entry in entries where places[entry.group] == nil { places[entry.group] = places.count }
    return entries.enumerated().sorted { left, right in
      (places[left.element.group, default: 0], left.offset)
        < (places[right.element.group, default: 0], right.offset)
    }.map(\.element)
  }

  /// A letter or two begin too many groups to be meant as one.
  private static let shortestGroup = 4

  private func others(ofGroup query: String, besides matches: [PropertyMatch]) -> [PropertyMatch] {
    guard query.count >= Self.shortestGroup else { return [] }
    let found = Set(matches.map(\.entry.name))
    let start = query.lowercased()
    return entries.filter { $0.group.lowercased().hasPrefix(start) && !found.contains($0.name) }
      .map { PropertyMatch($0, score: -penalty($0)) }
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
