public import ContactsModel

/// The checks that look at one input alone.
public enum Rules {
  /// The problems of one input, properties first, in the order of the input.
  public static func problems(
    of contact: ContactInput, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) -> [Problem] {
    var collector = ProblemCollector(keepsProblems: true)
    check(contact, catalogue, associationTypes, &collector)
    return collector.take()
  }

  static func check(
    _ contact: ContactInput, _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable,
    _ problems: inout ProblemCollector
  ) {
    PropertyRules(catalogue: catalogue).check(contact.properties, &problems)
    if !contact.associations.isEmpty {
      AssociationRules(table: associationTypes).check(contact.associations, &problems)
    }
    if let traceID = contact.objectWriteTraceID, traceID.isPlaceholder {
      problems.add(.error, .placeholder(text: traceID), at: .traceID)
    }
  }
}
