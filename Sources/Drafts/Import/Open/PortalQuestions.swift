import ContactsModel

/// What a table leaves open that its portal may know: nothing is asked for a table that leaves nothing open.
public struct PortalQuestions: Hashable, Sendable {
  /// A column or a value may be known by the portal's own labels.
  public var asksForProperties = false
  public var asksForOwners = false
  /// Names of records by object.
  public var recordNames: [String: [String]] = [:]

  public init() {}

  public var isEmpty: Bool { self == Self() }

  /// Adds what has to be known before inputs are judged as the portal would judge them.
  public mutating func askForJudgement(of inputs: [DraftInput], by catalogue: PropertyCatalogue) {
    asksForProperties = !catalogue.isComplete
    guard catalogue.owners.isEmpty, !asksForOwners else { return }
    asksForOwners = inputs.contains { input in
      input.contact.properties.contains {
        catalogue[$0.name]?.isOwner == true && !$0.value.trimmed.isDigits
      }
    }
  }
}

extension ImportedDraft {
  /// What is open with what is known so far.
  public func questions(
    catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable = .builtIn
  ) -> PortalQuestions {
    var questions = PortalQuestions()
    guard isTable else { return questions }
    let openValues = self.openValues(catalogue: catalogue, associationTypes: associationTypes)
    var names = names
    for value in openValues {
      switch value.kind {
      case .option: questions.asksForProperties = true
      case .owner(nil): questions.asksForOwners = true
      case .record(let object, nil): names.note(value.text, of: object)
      case .owner, .record: break
      }
    }
    questions.asksForProperties =
      !catalogue.isComplete
      && (questions.asksForProperties || hasFurtherAddresses || columns.contains { $0.isOpen(in: catalogue) })
    questions.recordNames = names.names.filter { !names.isTooMany(of: $0.key) }
    return questions
  }

  /// The values that a person, or the portal, has to read.
  public func openValues(
    catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable = .builtIn
  ) -> [OpenValue] {
    var values = OpenValues(catalogue, associationTypes)
    for (index, contact) in inputs.enumerated() { values.add(contact, hints[index] ?? .none) }
    return values.values
  }

  /// The portal may have a property that takes them.
  private var hasFurtherAddresses: Bool {
    problems.contains { problem in
      guard case .input(_, let found, _) = problem, case .repaired(.furtherValues) = found.rule else {
        return false
      }
      return found.path == .property("email")
    }
  }
}

extension LookedAtColumn {
  /// A label of the portal may say better what it is for.
  fileprivate func isOpen(in catalogue: PropertyCatalogue) -> Bool {
    switch reason {
    case .unknown?, .openAddresses?, .openNames?, .filled?: return !samples.isEmpty
    case .dropped?, .setByHubSpot?, .ofResults?, .recordNames?, .untitled?, .valueAsTitle?, .empty?:
      return false
    case nil: break
    }
    if case .property(let name) = column, catalogue[name] == nil { return true }
    return certainty == .suggested
  }
}
