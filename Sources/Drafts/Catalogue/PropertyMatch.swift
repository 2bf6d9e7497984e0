/// A property that a search found, with what to highlight.
public struct PropertyMatch: Hashable, Sendable {
  public let entry: CatalogueEntry
  /// The higher, the better.
  public let score: Int
  /// The characters of the label that matched, by offset; empty where the label does not match.
  public let labelOffsets: [Int]
  /// The characters of the name that matched, by offset; empty where the name does not match.
  public let nameOffsets: [Int]

  init(_ entry: CatalogueEntry, score: Int = 0, labelOffsets: [Int] = [], nameOffsets: [Int] = []) {
    self.entry = entry
    self.score = score
    self.labelOffsets = labelOffsets
    self.nameOffsets = nameOffsets
  }
}
