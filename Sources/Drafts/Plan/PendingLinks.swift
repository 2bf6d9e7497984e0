internal import ContactsModel

/// The parts of a plan that change links: for each action and each object a plan of its own.
struct PendingLinks: Sendable {
  private struct Key: Hashable {
    let action: LinkAction
    let object: String
  }

  private var plans: [Key: PendingPlan] = [:]
  private var order: [Key] = []

  /// Takes what is done to the links of one contact.
  mutating func add(_ changes: [LinkChange], of id: String, _ index: Int, email: String?) {
    for action in LinkAction.allCases {
      let parts = Dictionary(grouping: changes.filter { $0.needs(action) }, by: \.object)
      for (object, changes) in parts.sorted(by: { $0.key < $1.key }) {
        let key = Key(action: action, object: object)
        if plans[key] == nil { order.append(key) }
        plans[key, default: PendingPlan(action.operation)].add(
          changes.input(action, of: id, object), index, email: email,
          before: changes.map {
            Property(
              LinkName(object: object, recordID: $0.recordID).text, LinkTypes.code($0.before(action)))
          })
      }
    }
  }

  /// First what is added, so that a label that is changed for another is never missing.
  mutating func finish(inputCount: Int) -> [PlannedBatch] {
    var batches: [PlannedBatch] = []
    for action in LinkAction.allCases {
      for key in order where key.action == action {
        batches += plans[key]?.finish(inputCount: inputCount).batches ?? []
      }
    }
    return batches
  }
}

extension LinkChange {
  fileprivate func needs(_ action: LinkAction) -> Bool {
    switch action {
    case .link: !adding.isEmpty
    case .unlabel: !isUnlinking && !removing.isEmpty
    case .unlink: isUnlinking
    }
  }

  /// The types when the turn of an action comes: those that are added are added by then.
  fileprivate func before(_ action: LinkAction) -> [AssociationType] {
    action == .unlabel ? before + adding : before
  }

  fileprivate func types(_ action: LinkAction) -> [AssociationType] {
    switch action {
    case .link: adding
    case .unlabel: removing
    case .unlink: []
    }
  }
}

extension [LinkChange] {
  fileprivate func input(_ action: LinkAction, of id: String, _ object: String) -> OperationInput {
    .links(
      action,
      ContactLinks(
        contactID: id, object: object,
        associations: map { Association(recordID: $0.recordID, types: $0.types(action)) }))
  }
}
