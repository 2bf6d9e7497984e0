internal import ContactsModel

extension PlannedInput {
  /// How many elements of the request's `inputs` it is.
  public var bodyElementCount: Int {
    if case .links(.unlink, _) = input { 1 } else { input.elementCount }
  }

  /// What an element does to links: `link to company 9001 as Billing contact`. Nil where links are not its matter.
  /// - Parameters:
  ///   - element: among those of this input, from 0.
  ///   - types: by which labels are named.
  public func linkWords(ofElement element: Int, _ types: AssociationTypeTable) -> String? {
    guard case .links(let action, let links) = input else { return nil }
    if action == .unlink {
      let names = links.associations.map { LinkName(object: links.object, recordID: $0.recordID).text }
      return "unlink from \(names.joined(separator: ", "))"
    }
    guard links.associations.indices.contains(element) else { return nil }
    let association = links.associations[element]
    let name = LinkName(object: links.object, recordID: association.recordID).text
    let labels = LinkTypes.names(of: association.types, to: links.object, types).joined(separator: ", ")
    if action == .unlabel { return "take \(labels) off \(name)" }
    return "link to \(name)\(labels.isEmpty ? "" : " as \(labels)")"
  }
}
