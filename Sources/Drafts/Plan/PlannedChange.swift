public import ContactsModel

/// What a plan changes of one property, or of one link, of a contact.
public struct PlannedChange: Hashable, Sendable {
  /// The index of the input in the draft.
  public let index: Int
  public let email: String?
  public let recordID: String
  /// Of a link, in words for people.
  public let change: PropertyChange
  /// Nil where it is a property.
  public let link: LinkChange?

  /// - Parameter types: by which the labels of a link are named.
  public func change(_ types: AssociationTypeTable) -> PropertyChange { link?.words(types) ?? change }
}

extension Plan {
  /// Whether contacts that exist are changed, or would be.
  public var changesContacts: Bool { batches.contains { $0.operation.changesContacts } }

  /// Everything that it changes, in the order in which it is sent.
  public var changes: [PlannedChange] {
    batches.filter { $0.operation.changesContacts }.flatMap(\.inputs).flatMap { input in
      let planned = { (change: PropertyChange, link: LinkChange?) in
        PlannedChange(
          index: input.index, email: input.email, recordID: input.recordID ?? "", change: change, link: link)
      }
      return input.propertyChanges.map { planned($0, nil) }
        + input.linkChanges.compactMap { link in link.words(.builtIn).map { planned($0, link) } }
    }
  }
}

extension ContactOperation {
  /// It changes properties or links of contacts that exist.
  public var changesContacts: Bool { self == .update || changesLinks }
}

extension PlannedInput {
  /// What is done to a contact that exists, held against what was read before; of links in words for people.
  public var changes: [PropertyChange] {
    propertyChanges + linkChanges.compactMap { $0.words(.builtIn) }
  }

  fileprivate var propertyChanges: [PropertyChange] {
    let before = valuesBefore
    return contact.properties.compactMap { PropertyChange($0.name, from: before[$0.name], to: $0.value) }
  }

  /// What is done to links, held against what was read before.
  public var linkChanges: [LinkChange] {
    guard case .links(let action, let links) = input else { return [] }
    let before = valuesBefore
    return links.associations.compactMap { association in
      let name = LinkName(object: links.object, recordID: association.recordID).text
      let known = LinkTypes.types(before[name] ?? "")
      let after =
        switch action {
        case .link: known + association.types.filter { !known.contains($0) }
        case .unlabel: known.filter { !association.types.contains($0) }
        case .unlink: [AssociationType]()
        }
      return LinkChange(object: links.object, recordID: association.recordID, from: known, to: after)
    }
  }

  private var valuesBefore: [String: String] {
    Dictionary(before.map { ($0.name, $0.value) }) { first, _ in first }
  }
}

extension LinkChange {
  /// `company 9001`: `linked` -> `linked as Billing contact`. What goes with a link is named.
  /// - Parameter types: by which labels are named.
  func words(_ types: AssociationTypeTable) -> PropertyChange? {
    PropertyChange(
      LinkName(object: object, recordID: recordID).text, from: LinkTypes.words(before, to: object, types),
      to: LinkTypes.words(after, to: object, types) ?? LinkTypes.gone(before, to: object, types))
  }
}
