/// The object that an association leads to, chosen from the known ones or left open as `other`.
struct ObjectChoice: Equatable, Sendable {
  /// Custom objects, whose types are typed by their ids.
  static let other = "other"

  let objects: [String]
  private(set) var index = 0

  init(objects: [String]) {
    self.objects = objects + [Self.other]
  }

  var selected: String { objects[index] }
  var isOther: Bool { selected == Self.other }

  mutating func step(by count: Int) {
    index = (index + count + objects.count) % objects.count
  }

  mutating func select(_ object: String) {
    index = objects.firstIndex(of: object) ?? objects.count - 1
  }

  /// Goes to the next object that begins with a letter.
  mutating func jump(to letter: Character) {
    let turned = objects.indices.map { (index + 1 + $0) % objects.count }
    if let found = turned.first(where: { objects[$0].first == letter }) { index = found }
  }
}
