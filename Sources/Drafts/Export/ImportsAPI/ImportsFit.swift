internal import ContactsModel

/// Tells whether a row of an import can carry a contact as it is.
///
/// A row has one cell for each column, and a column leads to one object by one type. Only types that HubSpot defines
/// tell here which object that is; labels of a portal go by their names in imports, which a plan does not know.
struct ImportsFit: Sendable {
  let associationTypes: AssociationTypeTable

  func links(of contact: ContactInput) -> Result<[ImportsLink], ImportsMisfit> {
    var names: Set<String> = []
    for property in contact.properties where !names.insert(property.name).inserted {
      return .failure(.repeatedProperty(property.name))
    }
    guard contact.properties.contains(where: { !$0.value.isEmpty }) else { return .failure(.empty) }
    var links: [ImportsLink] = []
    for association in contact.associations {
      switch link(of: association) {
      case .failure(let misfit): return .failure(misfit)
      case .success(let link):
        guard !links.contains(where: { $0.object == link.object }) else {
          return .failure(.severalRecords(object: link.object))
        }
        links.append(link)
      }
    }
    return .success(links)
  }

  private func link(of association: Association) -> Result<ImportsLink, ImportsMisfit> {
    guard association.types.count == 1, let type = association.types.first else {
      return .failure(.severalTypes(record: association.recordID))
    }
    guard type.category == .hubspotDefined,
      let entry = type.typeID.published.flatMap(associationTypes.hubspotDefined)
    else {
      return .failure(.label(record: association.recordID, type))
    }
    // Contacts are linked to each other by an import of another kind.
    guard entry.object != "contact",
      let objectTypeID = associationTypes.object(named: entry.object)?.typeID
    else { return .failure(.object(entry.object)) }
    let isDefault = associationTypes.defaultType(for: entry.object)?.type == type
    return .success(
      ImportsLink(object: entry.object, objectTypeID: objectTypeID, type: type, isDefault: isDefault))
  }
}

/// A column that links contacts to records of an object.
struct ImportsLink: Hashable, Sendable {
  let object: String
  let objectTypeID: String
  let type: AssociationType
  let isDefault: Bool

  var title: String {
    isDefault ? "associations.\(object)" : "associations.\(object).\(type.typeID)"
  }
}
