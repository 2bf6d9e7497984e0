import ContactsModel

/// Finds what a column of a table may be for, by its title and its values.
struct ColumnMatcher: Sendable {
  private let names: HeaderNames
  private let catalogue: PropertyCatalogue
  private let known: KnownColumns
  private let labels: [(name: String, words: Set<String>)]

  init(_ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable) {
    self.catalogue = catalogue
    names = HeaderNames(catalogue)
    known = KnownColumns(names: names, associationTypes: associationTypes)
    labels = catalogue.entries.filter(\.isOffered).map { ($0.name, Set(TitleWords.words(of: $0.label))) }
  }

  /// Whether a title says by itself what stands below it.
  @Sendable func isKnown(_ title: String) -> Bool {
    known.column(for: title) != nil || known.recordNames(for: title) != nil || isOfResults(title)
      || !ColumnAliases.aliases(for: title).isEmpty
  }

  /// The object whose records are named below a title.
  func recordNames(for title: String) -> String? { known.recordNames(for: title) }

  /// Why a title that is known fills nothing by itself.
  func reasonToLeaveOut(_ title: String) -> ColumnReason? {
    if isOfResults(title) { return .ofResults }
    guard case .property(let name)? = known.column(for: title),
      let entry = catalogue[name] ?? PropertyCatalogue.builtIn[name], !entry.isOffered
    else { return nil }
    return ColumnAliases.aliases(for: title).contains { !$0.isWeak } ? nil : .setByHubSpot
  }

  /// - Parameter isThorough: what is not known by its title is guessed.
  func candidates(_ column: ColumnFacts, at index: Int, isThorough: Bool) -> [ColumnCandidate] {
    let title = (column.title ?? "").trimmed
    if ColumnContent.isEmail(title) { return [] }
    var found: [ColumnCandidate] = []
    let add = { (target: ColumnTarget, tier: ColumnCandidate.Tier, rank: Int, isDoubtful: Bool) in
      if !found.contains(where: { $0.target == target }) {
        found.append(
          ColumnCandidate(column: index, target: target, tier: tier, rank: rank, isDoubtful: isDoubtful))
      }
    }
    if let target = known.column(for: column.title ?? ""), canFill(target), !isMisread(target, column) {
      let isDoubtful = known.isDoubtful(target, for: title)
      guard isOpenToAliases(target, title) else {
        add(target, .name, 0, isDoubtful)
        return found
      }
      add(target, .alias, .max, isDoubtful)
    }
    for alias in ColumnAliases.aliases(for: title) where canFill(alias.target) {
      let fits = ColumnContent.fits(alias.target, column.values, catalogue)
      if fits || !alias.isWeak && !ColumnContent.mustFit(alias.target, column.values) {
        add(alias.target, alias.isWeak ? .weakAlias : .alias, alias.rank, false)
      }
    }
    if found.isEmpty {
      for alias in ColumnAliases.aliases(qualified: title)
      where canFill(alias.target) && ColumnContent.fits(alias.target, column.values, catalogue) {
        add(alias.target, .weakAlias, alias.rank, false)
      }
    }
    if found.isEmpty, isThorough {
      for target in guesses(title)
      where ColumnContent.fits(target, column.values, catalogue) && !isMisread(target, column) {
        add(target, .similarTitle, 0, false)
      }
      if let target = content(of: column, title) { add(target, .content, 0, false) }
    }
    if found.isEmpty, !catalogue.isComplete, HeaderNames.looksInternal(title),
      !CommonTitles.holds(title)
    {
      add(.property(title), .customName, 0, false)
    }
    return found
  }

  /// The property that was probably meant.
  func suggestion(for title: String) -> String? { names.nearest(to: title) }

  private func isOfResults(_ title: String) -> Bool {
    title.trimmed.hasPrefix(KnownColumns.resultPrefix) && catalogue[title.trimmed] == nil
  }

  private func guesses(_ title: String) -> [ColumnTarget] {
    if let object = object(in: title) { return [.associations(object)] }
    let within = ColumnAliases.aliases(within: title).map(\.target)
    let near = [names.nearest(to: title), likeliest(title)].compactMap { $0 }.map {
      ColumnTarget.property($0)
    }
    return (within + near).filter(canFill)
  }

  /// A column of addresses is one of e-mails, whatever its title. What else there is needs a title.
  private func content(of column: ColumnFacts, _ title: String) -> ColumnTarget? {
    if TitleWords.isOfSomebodyElse(title) { return nil }
    if title.isEmpty {
      return ColumnContent.property(of: column.values).map { .property($0) }.flatMap {
        canFill($0) ? $0 : nil
      }
    }
    return ColumnContent.holdsAddresses(column.values) ? .property("email") : nil
  }

  private func canFill(_ target: ColumnTarget) -> Bool {
    guard case .property(let name) = target else { return target != .none }
    return catalogue[name]?.isOffered ?? !catalogue.isComplete
  }

  /// A title of one word, such as `Status`, is the label of a property whose options the values are not.
  private func isMisread(_ target: ColumnTarget, _ column: ColumnFacts) -> Bool {
    let title = (column.title ?? "").trimmed
    guard case .property(let name) = target, let entry = catalogue[name], catalogue[title] == nil,
      TitleWords.words(of: title).count == 1
    else { return false }
    // `Status` is the label of what HubSpot keeps of a membership, and stands over everything.
    if name.hasPrefix("hs_"), CommonTitles.holds(title) { return true }
    guard entry.form == .choice || entry.form == .choices, !entry.isOwner, column.hasValues else {
      return false
    }
    return !entry.optionsAreKnown || !ColumnContent.fits(target, column.values, catalogue)
  }

  /// A label that people write over something else, too: `Work Email` over the only address there is.
  private func isOpenToAliases(_ target: ColumnTarget, _ title: String) -> Bool {
    guard case .property = target, catalogue[title] == nil else { return false }
    return ColumnAliases.aliases(for: title).contains { !$0.isWeak && $0.target != target }
  }

  /// `Company ID`, `ticket_id`.
  private func object(in title: String) -> String? {
    let reduced = HeaderNames.reduced(title)
    return ["company", "deal", "ticket"].first { reduced == $0 + "id" || reduced == $0 + "ids" }
  }

  /// The label that shares nearly all of its words with the title, and more than one.
  private func likeliest(_ title: String) -> String? {
    let wanted = Set(TitleWords.words(of: title))
    guard wanted.count > 1, !TitleWords.isOfSomebodyElse(title) else { return nil }
    var best: (name: String, closeness: Double)?
    for (name, words) in labels {
      let shared = words.intersection(wanted).count
      let closeness = Double(shared) / Double(words.count + wanted.count - shared)
      if shared > 1, closeness >= 0.75, closeness > best?.closeness ?? 0 { best = (name, closeness) }
    }
    return best?.name
  }
}

extension CatalogueEntry {
  /// Proposing what is refused helps nobody.
  var isOffered: Bool { access == .writable || access == .unknown }
}
