public import ContactsModel

/// One thing that is done to many contacts, without the contacts: done to the draft for which it was made, it
/// gives the same edit again.
public struct BulkEdit: Equatable, Sendable {
  public enum Change: Equatable, Sendable {
    case set(Property)
    case clear(String)
    /// The property at a position of a contact, which stands at an index of the draft.
    case fill(position: Int, first: Int)
    case make([ValueChange])
  }

  public var change: Change
  /// Indices in the draft, in order.
  public var contacts: [Range<Int>]

  public init(_ change: Change, _ contacts: [Range<Int>]) {
    (self.change, self.contacts) = (change, contacts)
  }

  init(_ change: Change, of indices: [Int]) {
    self.init(change, [])
    for index in indices {
      if let last = contacts.last, last.upperBound == index {
        contacts[contacts.count - 1] = last.lowerBound..<index + 1
      } else {
        contacts.append(index..<index + 1)
      }
    }
  }
}

extension Draft {
  /// The edit that a bulk edit is on the draft as it stands; nil if it would change nothing.
  public func edit(for bulk: BulkEdit) -> Edit? {
    // A record that was damaged must not ask for more than there is.
    let indices = bulk.contacts.flatMap { $0.clamped(to: inputs.indices) }
    return switch bulk.change {
    case .set(let property): editToSet(property, onAll: indices)
    case .clear(let name): editToClear(name, fromAll: indices)
    case .fill(let position, let first): editToFill(position, of: first, to: indices)
    case .make(let changes): editToMake(changes)
    }
  }
}
