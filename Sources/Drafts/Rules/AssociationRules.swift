internal import ContactsModel

/// The checks of an input's associations.
struct AssociationRules {
  let table: AssociationTypeTable

  func check(_ associations: [Association], _ problems: inout ProblemCollector) {
    var firstPrimary: Int?
    for (position, association) in associations.enumerated() {
      checkRecordID(association, position, &problems)
      if association.types.isEmpty {
        problems.add(.error, .noTypes, at: .associationTypes(position))
      }
      let object = object(of: association)
      for (number, type) in association.types.enumerated() {
        checkCategory(type.category, at: .associationCategory(position, number), &problems)
        checkTypeID(type, at: .associationTypeID(position, number), &problems)
        checkObject(type, object, at: .associationTypeID(position, number), &problems)
        checkPrimary(type, position, number, &firstPrimary, &problems)
      }
    }
  }

  private func checkRecordID(_ association: Association, _ position: Int, _ problems: inout ProblemCollector)
  {
    let recordID = association.recordID
    let path = FieldPath.associationRecordID(position)
    if recordID.isBlank {
      problems.add(.error, .recordIDMissing, at: path)
    } else if recordID.isPlaceholder {
      problems.add(.error, .placeholder(text: recordID), at: path)
    } else if !recordID.isDigits {
      let trimmed = recordID.trimmed
      let severity: Severity = leadsToNumberedRecord(association) ? .error : .warning
      problems.add(
        severity, .recordIDForm(value: recordID), at: path, suggestion: trimmed.isDigits ? trimmed : nil)
    }
  }

  /// Records of HubSpot's own objects have numbers for ids; of others it is not known here.
  private func leadsToNumberedRecord(_ association: Association) -> Bool {
    association.types.contains { type in
      type.category == .hubspotDefined && type.typeID.published.flatMap(table.hubspotDefined) != nil
    }
  }

  private func checkCategory(
    _ category: AssociationCategory, at path: FieldPath, _ problems: inout ProblemCollector
  ) {
    let text = category.rawValue
    guard !AssociationCategory.published.contains(category) else { return }
    let nearest = AssociationCategory.published.map(\.rawValue).nearest(to: text.uppercased())
    let rule: Rule =
      if text.isBlank {
        .categoryMissing
      } else if text.isPlaceholder {
        .placeholder(text: text)
      } else {
        .categoryUnknown(value: text)
      }
    problems.add(.error, rule, at: path, suggestion: nearest)
  }

  private func checkTypeID(_ type: AssociationType, at path: FieldPath, _ problems: inout ProblemCollector) {
    guard let typeID = type.typeID.published, typeID > 0 else {
      let text = type.typeID.description
      let rule: Rule = text.isPlaceholder ? .placeholder(text: text) : .typeIDForm(value: text)
      let trimmed = text.trimmed
      problems.add(.error, rule, at: path, suggestion: Int32(trimmed).map { $0 > 0 } == true ? trimmed : nil)
      return
    }
    guard type.category == .hubspotDefined, table.hubspotDefined(typeID) == nil else { return }
    if let object = table.object(ofReversed: typeID) {
      problems.add(
        .error, .typeIDReversed(typeID, object: object), at: path,
        suggestion: table.opposite(of: typeID).map { String($0) })
    } else {
      problems.add(.warning, .typeIDUnknown(typeID), at: path)
    }
  }

  /// The problem of the first type that is known, if it leads to another object than is meant.
  func wrongObject(of association: Association, at position: Int, expected: String) -> Problem? {
    guard let number = association.types.firstIndex(where: { object(of: $0) != nil }) else { return nil }
    var problems = ProblemCollector(.problems)
    checkObject(association.types[number], expected, at: .associationTypeID(position, number), &problems)
    return problems.take().first
  }

  /// The object of the record, as the first known type tells it.
  private func object(of association: Association) -> String? {
    association.types.lazy.compactMap { object(of: $0) }.first
  }

  /// The object that a type is known to lead to.
  private func object(of type: AssociationType) -> String? {
    guard type.category == .hubspotDefined else { return nil }
    return type.typeID.published.flatMap(table.hubspotDefined)?.object
  }

  /// A record is of one object, so that all types of an association lead to the same.
  private func checkObject(
    _ type: AssociationType, _ expected: String?, at path: FieldPath, _ problems: inout ProblemCollector
  ) {
    guard let expected, let typeID = type.typeID.published, let object = object(of: type), object != expected
    else { return }
    problems.add(
      .error, .typeIDObject(typeID, object: object, expected: expected), at: path,
      suggestion: table.defaultType(for: expected).map { String($0.typeID) })
  }

  /// A contact has at most one primary company.
  private func checkPrimary(
    _ type: AssociationType, _ position: Int, _ number: Int, _ first: inout Int?,
    _ problems: inout ProblemCollector
  ) {
    guard type == AssociationTypeTable.primaryCompany else { return }
    if let first {
      problems.add(.error, .secondPrimary(first: first), at: .associationTypeID(position, number))
    }
    first = first ?? position
  }
}
