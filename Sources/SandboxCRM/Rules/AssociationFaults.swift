/// What is wrong with the associations of one input, in the groups in which HubSpot lists it.
struct AssociationFaults: Hashable, Sendable {
  /// `CATEGORY=ID` of each type that the portal does not know.
  var unknownTypes: [String] = []
  /// `OBJECT=ID` of each record that does not exist, or is not of the kind that the type leads to.
  var invalidRecords: [String] = []

  var isEmpty: Bool { unknownTypes.isEmpty && invalidRecords.isEmpty }

  static func + (left: Self, right: Self) -> Self {
    Self(
      unknownTypes: left.unknownTypes + right.unknownTypes,
      invalidRecords: left.invalidRecords + right.invalidRecords)
  }

  var context: [ErrorContext] {
    var context: [ErrorContext] = []
    if !unknownTypes.isEmpty {
      context.append(ErrorContext(name: "associationSpec", values: unknownTypes))
      let sentences = unknownTypes.map { "\($0) is not a valid association definition id" }
      context.append(ErrorContext(name: "INVALID_ASSOCIATION_TYPE_ID", values: sentences))
    }
    if !invalidRecords.isEmpty {
      let sentences = invalidRecords.map { "\($0) is not valid" }
      context.append(ErrorContext(name: "INVALID_OBJECT_IDS", values: sentences))
    }
    return context
  }
}

extension PortalSchema {
  /// Checks each type of each association: it must be defined, lead away from a contact, and its record must exist.
  func faults(
    in associations: [ContactInput.Association], recordExists: (_ object: String, _ id: String) -> Bool
  ) -> AssociationFaults {
    var faults = AssociationFaults()
    for association in associations {
      for type in association.types {
        let known = self.associations(type.category, type.typeID)
        if known.contains(where: { $0.from == "contact" && recordExists($0.to, association.recordID) }) {
          continue
        }
        if let target = known.first(where: { $0.from == "contact" }) ?? known.first {
          faults.invalidRecords.append("\(target.to.uppercased())=\(association.recordID)")
        } else {
          faults.unknownTypes.append("\(type.category.rawValue)=\(type.typeID)")
        }
      }
    }
    return faults
  }
}
