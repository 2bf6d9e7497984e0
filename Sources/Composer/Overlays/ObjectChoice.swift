import TerminalUI

/// The object that an association leads to, chosen from the known ones or, as `other`, typed by its type id.
struct ObjectChoice: Equatable, Sendable {
  /// Custom objects, which have no name here.
  static let other = "other"

  let objects: [String]
  private(set) var index = 0
  /// The type id of a custom object, such as `2-4410`.
  private(set) var typeID = TextField()

  init(objects: [String]) {
    self.objects = objects + [Self.other]
  }

  /// The name, or the type id that is typed.
  var selected: String { isOther && !isUnknown ? typeID.text : objects[index] }
  var isOther: Bool { objects[index] == Self.other }
  /// Another object, and nobody said which: its records cannot be found.
  var isUnknown: Bool { isOther && !Self.isTypeID(typeID.text) }
  /// In a sentence.
  var noun: String { isUnknown ? "record" : selected }

  mutating func step(by count: Int) {
    index = (index + count + objects.count) % objects.count
  }

  mutating func select(_ object: String) {
    index = objects.firstIndex(of: object) ?? objects.count - 1
    if isOther, Self.isTypeID(object) { typeID.replace(with: object) }
  }

  /// Goes to the next object that begins with a letter.
  mutating func jump(to letter: Character) {
    let turned = objects.indices.map { (index + 1 + $0) % objects.count }
    if let found = turned.first(where: { objects[$0].first == letter }) { index = found }
  }

  /// Takes a key of the type id.
  /// - Returns: whether it was one.
  mutating func type(_ key: Key) -> Bool {
    guard isOther else { return false }
    switch key {
    case .character(let letter) where letter.isASCII && letter.isNumber || letter == "-": break
    case .backspace where !typeID.isEmpty: break
    default: return false
    }
    _ = typeID.handle(key)
    return true
  }

  /// Two numbers with a dash between them, as in `2-4410`.
  private static func isTypeID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.count < 20 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
