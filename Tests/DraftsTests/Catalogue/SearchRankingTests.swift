import Drafts
import Testing

/// What a person means comes before what merely holds the same letters.
@Suite struct SearchRankingTests {
  private func found(_ query: String) -> [PropertyMatch] { PropertyCatalogue.builtIn.search(query) }

  @Test func `the beginning of a word outranks letters here and there`() {
    let labels = found("life").map(\.entry.label)
    #expect(labels.first?.hasPrefix("Life") == true)
    let scattered = labels.firstIndex { !$0.lowercased().contains("life") } ?? labels.count
    let last = labels.lastIndex { $0.lowercased().contains("life") } ?? 0
    #expect(last < scattered)
  }

  @Test(arguments: ["email", "phone", "city", "company", "state"]) func `a whole word comes first`(
    word: String
  ) {
    let first = found(word).first?.entry
    #expect(first?.name == word)
  }
}
