public import ContactsModel

/// The checks that look at one input alone.
public enum Rules {
  /// The problems of one input, properties first, in the order of the input.
  public static func problems(
    of contact: ContactInput, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) -> [Problem] {
    var collector = ProblemCollector(.problems)
    check(contact, catalogue, associationTypes, &collector)
    return collector.take()
  }

  /// The problems of one input of a draft: of one that changes a contact, those of what it changes.
  public static func problems(
    of input: DraftInput, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) -> [Problem] {
    var collector = ProblemCollector(.problems)
    check(input, catalogue, associationTypes, &collector)
    return collector.take()
  }

  /// Those of the problems of an input that one property has.
  public static func problems(
    ofProperty name: String, in input: DraftInput, catalogue: PropertyCatalogue = .builtIn
  ) -> [Problem] {
    var input = input
    if input.existing == nil {
      input.contact.associations = []
      input.contact.properties.removeAll { !PropertyRules.isAsked(of: $0.name, about: name) }
    }
    return problems(of: input, catalogue: catalogue).filter { $0.path == .property(name) }
  }

  static func check(
    _ input: DraftInput, _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable,
    _ problems: inout ProblemCollector
  ) {
    guard input.existing != nil else {
      return check(input.contact, catalogue, associationTypes, &problems)
    }
    PropertyRules(catalogue: catalogue).checkEach(of: input.outgoing.properties, &problems)
    for problem in linkProblems(of: input, associationTypes) { problems.add(problem) }
  }

  /// Those of the links that are changed: what was read is HubSpot's own. Of a changed link its object has to be known,
  /// which is part of the path that it is sent to.
  static func linkProblems(of input: DraftInput, _ types: AssociationTypeTable) -> [Problem] {
    guard input.existing != nil, !input.contact.associations.isEmpty else { return [] }
    let changed = input.changedLinkPositions(types)
    guard !changed.isEmpty else { return [] }
    var collector = ProblemCollector(.problems)
    AssociationRules(table: types).check(input.contact.associations, &collector)
    let found = collector.take().filter { $0.path.association.map(changed.contains) == true }
    let objectless = changed.sorted().filter { position in
      !input.contact.associations[position].types.isEmpty && input.linkedObject(at: position, types) == nil
    }
    return found
      + objectless.map { Problem(.error, .linkOfUnknownObject, at: .associationRecordID($0)) }
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
