/// The names that came before. A handful is looked through, which costs less than hashing each.
struct SeenNames {
  private static let handful = 24
  private var few: [String] = []
  private var many: Set<String>?

  init(expecting count: Int) {
    if count > Self.handful {
      many = Set(minimumCapacity: count)
    } else {
      few.reserveCapacity(count)
    }
  }

  /// - Returns: whether it is new.
  mutating func insert(_ name: String) -> Bool {
    if many != nil { return many?.insert(name).inserted == true }
    if few.contains(name) { return false }
    few.append(name)
    return true
  }
}
