/// Tells what is said for the first time from what was said very often already and is only counted: a million equal
/// problems help nobody.
struct Repetitions<Item> {
  /// So many of the same are listed.
  static var mostListed: Int { 1_000 }
  /// So many of a kind are listed, however different they are.
  private static var mostOfKind: Int { 100_000 }

  private var counts: [String: Int] = [:]
  private var listedOfKind: [String: Int] = [:]
  private var places: [String: Int] = [:]
  /// What was not listed: the first of the same, and how many there are with it.
  private(set) var rest: [(first: Item, count: Int)] = []

  /// - Parameters:
  ///   - text: what is said of the item, without its place.
  ///   - kind: what it counts for if there are very many texts.
  /// - Returns: whether the item is to be listed.
  mutating func lists(_ item: Item, saying text: String, of kind: String) -> Bool {
    let isFull = listedOfKind[kind, default: 0] >= Self.mostOfKind
    let count = counts[text]
    if let count, count >= Self.mostListed { return leaveOut(item, as: text) }
    if isFull { return leaveOut(item, as: kind) }
    counts[text] = (count ?? 0) + 1
    listedOfKind[kind, default: 0] += 1
    return true
  }

  private mutating func leaveOut(_ item: Item, as key: String) -> Bool {
    if let place = places[key] {
      rest[place].count += 1
    } else {
      places[key] = rest.count
      rest.append((item, 1))
    }
    return false
  }

  /// The items to be listed, in their order; ``rest`` has the others.
  mutating func listed(_ items: some Sequence<Item>, saying text: (Item) -> String, of kind: (Item) -> String)
    -> [Item]
  {
    items.filter { lists($0, saying: text($0), of: kind($0)) }
  }

  /// What follows the first of those that are not listed.
  static func words(_ count: Int) -> String { count > 1 ? " (and \(count - 1) more like this)" : "" }
}
