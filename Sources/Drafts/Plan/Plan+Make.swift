public import ContactsModel

extension Plan {
  /// The plan that creates the contacts of a draft.
  public static func make(
    inputs: some Sequence<DraftInput>, options: PlanOptions = PlanOptions(),
    catalogue: PropertyCatalogue = .builtIn, existing: [Int: String] = [:]
  ) -> Plan {
    make(
      contacts: inputs.lazy.map(\.contact), options: options, catalogue: catalogue, existing: existing)
  }

  /// The plan that creates contacts, in order.
  /// - Parameters:
  ///   - found: by index, problems that showed when the inputs were read from a file; those with errors are left out.
  ///   - existing: by index, the ids of contacts that are there already; such inputs are left out.
  ///   - sent: by index, what became of inputs that were sent before; they are left out, whatever else is with them.
  ///   - marked: by index, the only ones that are wanted; nil where all are.
  public static func make(
    contacts: some Sequence<ContactInput>, options: PlanOptions = PlanOptions(),
    catalogue: PropertyCatalogue = .builtIn, found: [Int: [Problem]] = [:], existing: [Int: String] = [:],
    sent: [Int: SentBefore] = [:], marked: Set<Int>? = nil
  ) -> Plan {
    var planner = CreatePlanner(options: options, catalogue: catalogue)
    for (index, contact) in contacts.enumerated() {
      planner.add(
        contact, found: found[index] ?? [], existing: existing[index], sent: sent[index],
        isWanted: marked?.contains(index) ?? true)
    }
    return planner.finish()
  }
}
