/// Finds text in a line whatever its case. Places are counted in grapheme clusters.
public enum TextSearch {
  /// The places of `query` in `text`, from left to right, none overlapping. An empty query is nowhere.
  public static func ranges(of query: String, in text: String) -> [Range<Int>] {
    let needle = query.map { $0.lowercased() }
    let hay = text.map { $0.lowercased() }
    guard !needle.isEmpty, needle.count <= hay.count else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start + needle.count <= hay.count {
      if hay[start..<start + needle.count].elementsEqual(needle) {
        ranges.append(start..<start + needle.count)
        start += needle.count
      } else {
        start += 1
      }
    }
    return ranges
  }

  public static func contains(_ query: String, in text: String) -> Bool {
    !ranges(of: query, in: text).isEmpty
  }
}
