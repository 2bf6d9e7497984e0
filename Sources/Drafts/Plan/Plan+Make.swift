public import ContactsModel

extension Plan {
  /// The plan of a draft: what it creates, and what it changes.
  /// - Parameters:
  ///   - found: by index, problems that showed when the inputs were read from a file; those with errors are left out.
  ///   - existing: by index, the ids of contacts that are there already; such inputs are left out.
  ///   - sent: by index, what became of inputs that were sent before; they are left out, whatever else is with them.
  ///   - marked: by index, the only ones that are wanted; nil where all are.
  ///   - current: the contacts that are changed, as they were just read again; nil where they were not.
  ///   - validInputs: the inputs that need no check; what was judged by other definitions is checked all the same.
  @specialized(where Inputs == InputList)
  @specialized(where Inputs == ArraySlice<DraftInput>)
  public static func make<Inputs: Collection<DraftInput>>(
    inputs: Inputs, options: PlanOptions = PlanOptions(),
    catalogue: PropertyCatalogue = .builtIn, found: [Int: [Problem]] = [:], existing: [Int: String] = [:],
    sent: [Int: SentBefore] = [:], marked: Set<Int>? = nil, current: CurrentContacts? = nil,
    associationTypes: AssociationTypeTable = .builtIn, validInputs: ValidInputs = .unknown
  ) -> Plan {
    var planner = DraftPlanner(
      options: options, catalogue: catalogue, associationTypes: associationTypes, current: current)
    let isValid = validInputs.flags(of: inputs, catalogue, associationTypes)
    if let isValid { planner.expect(zip(inputs, isValid).filter { !$1 }.map(\.0)) }
    for (index, input) in inputs.enumerated() {
      planner.add(
        input, found: found[index] ?? [], existing: existing[index], sent: sent[index],
        isWanted: marked?.contains(index) ?? true, isValid: isValid?[index] ?? false)
    }
    return planner.finish()
  }

  /// The plan that creates contacts, in order.
  public static func make(
    contacts: some Collection<ContactInput>, options: PlanOptions = PlanOptions(),
    catalogue: PropertyCatalogue = .builtIn, found: [Int: [Problem]] = [:], existing: [Int: String] = [:],
    sent: [Int: SentBefore] = [:], marked: Set<Int>? = nil
  ) -> Plan {
    make(
      inputs: contacts.lazy.map { DraftInput(id: InputID(rawValue: 0), contact: $0) }, options: options,
      catalogue: catalogue, found: found, existing: existing, sent: sent, marked: marked)
  }
}
