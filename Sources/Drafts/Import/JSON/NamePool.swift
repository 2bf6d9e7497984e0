/// Long names of properties, each kept once, however many inputs have it.
struct NamePool: Sendable {
  /// More names than any portal has: a file with more is not made of property names.
  private static let capacity = 4096
  /// Texts of so many bytes are held in place and cost nothing.
  private static let shortLength = 15

  private var names: Set<String> = []

  mutating func shared(_ name: String) -> String {
    guard name.utf8.count > Self.shortLength else { return name }
    if let index = names.firstIndex(of: name) { return names[index] }
    if names.count < Self.capacity { names.insert(name) }
    return name
  }
}
