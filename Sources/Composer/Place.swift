/// Where a person is in a draft, stored beside it so that reopening shows the same spot.
public struct Place: Equatable, Sendable {
  public var pane: Pane
  /// Positions counted from 0.
  public var contact: Int
  public var property: Int
  public var association: Int

  public init(pane: Pane = .contacts, contact: Int = 0, property: Int = 0, association: Int = 0) {
    self.pane = pane
    self.contact = contact
    self.property = property
    self.association = association
  }

  /// The form in which it is stored: `contacts 12 0 1`.
  public var text: String {
    "\(pane.rawValue) \(contact) \(property) \(association)"
  }

  /// Anything unreadable is the start of the draft.
  public init(text: String) {
    let words = text.split(separator: " ")
    let numbers = words.dropFirst().map { Swift.max(0, Int($0) ?? 0) }
    self.init()
    guard numbers.count == 3, let pane = Pane(rawValue: String(words[0])), pane.screen == .compose else {
      return
    }
    self.init(pane: pane, contact: numbers[0], property: numbers[1], association: numbers[2])
  }
}
