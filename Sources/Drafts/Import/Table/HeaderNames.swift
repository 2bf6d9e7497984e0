/// Finds properties by what people write over a column: the internal name, or the label in any spelling.
struct HeaderNames: Sendable {
  private let catalogue: PropertyCatalogue
  /// Internal names by name and by label, reduced to letters and digits. Names come before labels, and what can be
  /// written before what cannot.
  private let spellings: [String: String]
  /// In an order that does not change from one run to the next.
  private let ordered: [String]
  /// Spellings of several properties.
  private let ambiguous: Set<String>

  init(_ catalogue: PropertyCatalogue) {
    self.catalogue = catalogue
    // A name or label without letters and digits, such as an emoji, is no spelling: every blank title would have it.
    let isSpelled = { (pair: (spelling: String, name: String)) in !pair.spelling.isEmpty }
    let names = catalogue.entries.map { (Self.reduced($0.name), $0.name) }.filter(isSpelled)
    let writableFirst = catalogue.entries.filter(\.isOffered) + catalogue.entries.filter { !$0.isOffered }
    let labels = writableFirst.map { (Self.reduced($0.label), $0.name) }.filter(isSpelled)
    let standard = Self.standardSpellings(beside: catalogue).filter(isSpelled)
    spellings = Dictionary(names + labels + standard, uniquingKeysWith: { first, _ in first })
    ordered = spellings.keys.sorted()
    var (seen, ambiguous) = (spellings, Set<String>())
    for (spelling, name) in names + labels where seen.updateValue(name, forKey: spelling) != name {
      ambiguous.insert(spelling)
    }
    self.ambiguous = ambiguous
  }

  /// A portal labels HubSpot's own properties in its own language, and may not list all that HubSpot sets.
  private static func standardSpellings(
    beside catalogue: PropertyCatalogue
  ) -> [(spelling: String, name: String)] {
    guard catalogue.isComplete else { return [] }
    let standard = PropertyCatalogue.builtIn.entries.filter { catalogue[$0.name] != nil || !$0.isOffered }
    return standard.map { (reduced($0.label), $0.name) } + standard.map { (reduced($0.name), $0.name) }
  }

  /// Whether a title that is no internal name is the spelling of several properties.
  func isAmbiguous(_ title: String) -> Bool {
    catalogue[title] == nil && ambiguous.contains(Self.reduced(title))
  }

  func property(named title: String) -> String? {
    catalogue[title]?.name ?? spellings[Self.reduced(title)]
  }

  /// The property that was probably meant: one letter differs, or two of at least ten.
  func nearest(to title: String) -> String? {
    let wanted = Self.reduced(title)
    guard let near = ordered.nearest(to: wanted) else { return nil }
    let limit = wanted.utf8.count < 5 ? 0 : wanted.utf8.count < 10 ? 1 : 2
    return editDistance(Array(wanted.utf8), Array(near.utf8), atMost: limit).flatMap { _ in spellings[near] }
  }

  /// Lower-case letters, digits and `_`, beginning with a letter.
  static func looksInternal(_ title: String) -> Bool {
    guard let first = title.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return title.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  static func reduced(_ text: String) -> String { TitleWords.reduced(text) }
}
