internal import ContactsModel

/// The parts of a plan that change links: for each operation and each object a plan of its own.
struct PendingLinks: Sendable {
  private struct Key: Hashable {
    let operation: ContactOperation
    let object: String
  }

  /// In the order in which they are sent.
  private static let operations = [ContactOperation.link, .unlabel, .unlink]

  private var plans: [Key: PendingPlan] = [:]
  private var order: [Key] = []

  /// Takes what is done to the links of one contact.
  mutating func add(_ changes: [LinkChange], of id: String, _ index: Int, email: String?) {
    for operation in Self.operations {
      let parts = Dictionary(grouping: changes.filter { $0.needs(operation) }, by: \.object)
      for (object, changes) in parts.sorted(by: { $0.key < $1.key }) {
        let key = Key(operation: operation, object: object)
        if plans[key] == nil { order.append(key) }
        plans[key, default: PendingPlan(operation)].add(
          changes.input(operation, of: id, object), index, email: email,
          before: changes.map {
            Property(
              LinkName(object: object, recordID: $0.recordID).text, LinkTypes.code($0.before(operation)))
          })
      }
    }
  }

  /// First what is added, so that a label that is changed for another is never missing.
  mutating func finish(inputCount: Int) -> [PlannedBatch] {
    var batches: [PlannedBatch] = []
    for operation in Self.operations {
      for key in order where key.operation == operation {
        batches += plans[key]?.finish(inputCount: inputCount).batches ?? []
      }
    }
    return batches
  }
}

extension LinkChange {
  fileprivate func needs(_ operation: ContactOperation) -> Bool {
    switch operation {
    case .create, .update, .archive: false
    case .link: !adding.isEmpty
    case .unlabel: !isUnlinking && !removing.isEmpty
    case .unlink: isUnlinking
    }
  }

  /// The types when the turn of an operation comes: those that are added are added by then.
  fileprivate func before(_ operation: ContactOperation) -> [AssociationType] {
    operation == .unlabel ? before + adding : before
  }

  fileprivate func types(_ operation: ContactOperation) -> [AssociationType] {
    switch operation {
    case .link: adding
    case .unlabel: removing
    case .create, .update, .archive, .unlink: []
    }
  }
}

extension [LinkChange] {
  fileprivate func input(
    _ operation: ContactOperation, of id: String, _ object: String
  ) -> OperationInput {
    let links = ContactLinks(
      contactID: id, object: object,
      associations: map { Association(recordID: $0.recordID, types: $0.types(operation)) })
    return switch operation {
    case .unlabel: .unlabel(links)
    case .unlink: .unlink(links)
    case .create, .update, .archive, .link: .link(links)
    }
  }
}
