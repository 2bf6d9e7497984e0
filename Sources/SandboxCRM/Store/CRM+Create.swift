extension CRM {
  /// The operation batch create.
  /// - Parameter now: Milliseconds since 1970.
  mutating func create(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let request = try CreateRequest(body)
      guard request.inputs.count <= CreateRequest.maximumInputs else { return .failure(.tooManyInputs) }
      return (request.isTraced || spoiling.refusesLastInput) && !request.inputs.isEmpty
        ? createEach(of: request.inputs, at: now) : createAll(of: request.inputs, at: now)
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  /// The operation that creates one contact.
  mutating func createOne(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      switch create(try ContactInput(JSONParser.parse(body)), at: now) {
      case .success(let contact): return .success(status: 201, json(of: contact))
      case .failure(let failure): return .failure(failure)
      }
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  /// Stores an input unless something is wrong with it.
  mutating func create(_ input: ContactInput, at now: Int64) -> Result<Contact, Failure> {
    if let fault = firstFault(of: [input]) { return .failure(fault.failure(portalID: account.portalID)) }
    return .success(store(input, at: now))
  }

  /// Without trace ids: all or nothing, and the first kind of fault answers for all.
  private mutating func createAll(of inputs: [ContactInput], at now: Int64) -> Answer {
    if let fault = firstFault(of: inputs) { return .failure(fault.failure(portalID: account.portalID)) }
    let contacts = inputs.map { store($0, at: now) }
    return .success(status: 201, batchBody(contacts, at: now))
  }

  private func firstFault(of inputs: [ContactInput]) -> InputFault? {
    let properties = inputs.flatMap { propertyRules.faults(in: $0.properties) }
    if !properties.isEmpty { return .properties(properties) }
    let associations = inputs.reduce(AssociationFaults()) { $0 + associationFaults(of: $1) }
    if !associations.isEmpty { return .associations(associations) }
    var seen: Set<String> = []
    for email in inputs.compactMap(\.email) {
      if let existing = idsByEmail[email] { return .conflict(existingID: existing) }
      if !seen.insert(email).inserted { return .conflict(existingID: nil) }
    }
    return nil
  }

  /// With a trace id on each: every input succeeds or fails alone, in order.
  private mutating func createEach(of inputs: [ContactInput], at now: Int64) -> Answer {
    var contacts: [Contact] = []
    var errors: [JSON] = []
    for (index, input) in inputs.enumerated() {
      if let fault = firstFault(of: [input]) ?? (index == inputs.count - 1 ? spoiledInput : nil) {
        errors.append(fault.entry(traceID: input.traceID, portalID: account.portalID))
      } else {
        contacts.append(store(input, at: now))
      }
    }
    guard !errors.isEmpty else { return .success(status: 201, batchBody(contacts, at: now)) }
    return .success(status: 207, batchBody(contacts, errors: errors, at: now))
  }

  /// The fault of an input that is refused although nothing is wrong with it.
  private var spoiledInput: InputFault? {
    spoiling.refusesLastInput ? .associations(AssociationFaults()) : nil
  }

  private func associationFaults(of input: ContactInput) -> AssociationFaults {
    schema.faults(in: input.associations) { recordExists(object: $0, id: $1) }
  }
}

extension CRM {
  /// Stores an input that was found good.
  private mutating func store(_ input: ContactInput, at now: Int64) -> Contact {
    let id = makeContactID()
    let timestamp = CivilTime.dateTime(now)
    let versionTime = CivilTime.dateTime(Self.versionTime(now, id: id))
    let values = storedValues(input, id: id, createdAt: timestamp, milliseconds: now)
    let contact = Contact(
      id: id, createdAt: timestamp, updatedAt: timestamp,
      isFoundByEmailFrom: spoiling.emailLag.map { now + Int64($0) },
      history: values.mapValues { [PropertyVersion(value: $0, timestamp: versionTime, source: .app)] },
      links: schema.links(of: input, primary: primaryCompany(of: input)))
    contacts[id] = contact
    for email in contact.emails { idsByEmail[email] = id }
    created.count(input, id: id)
    return contact.noting(normalizations(of: input.properties))
  }

  private func storedValues(
    _ input: ContactInput, id: String, createdAt: String, milliseconds: Int64
  ) -> [String: String] {
    var set: [String: String] = [:]
    for property in input.properties {
      if let value = try? propertyRules.stored(property), !value.isEmpty { set[property.name] = value }
    }
    if let company = primaryCompany(of: input), set["associatedcompanyid"] == nil {
      set["associatedcompanyid"] = company
    }
    let computed = ComputedProperties.values(
      for: set, id: id, createdAt: createdAt, milliseconds: milliseconds)
    return set.merging(computed) { value, _ in value }
  }

  private func primaryCompany(of input: ContactInput) -> String? {
    let companies = input.associations.filter { association in
      association.types.contains { type in
        schema.associations(type.category, type.typeID).contains { $0.to == "company" }
      }
    }
    let primary = ContactInput.AssociationType(category: .hubspotDefined, typeID: 1)
    return (companies.first { $0.types.contains(primary) } ?? companies.first)?.recordID
  }

  /// Every other contact's history has full seconds, so that times come with and without a fraction.
  private static func versionTime(_ now: Int64, id: String) -> Int64 {
    let second = now - now % 1_000
    return id.last?.wholeNumberValue.map { $0.isMultiple(of: 2) } == true
      ? second : second + max(1, now % 1_000)
  }

  /// The answer to a batch that was written.
  func batchBody(_ contacts: [Contact], errors: [JSON]? = nil, at now: Int64) -> JSON {
    .object(omittingNil: [
      "completedAt": .string(CivilTime.dateTime(now)),
      "status": "COMPLETE",
      "startedAt": .string(CivilTime.dateTime(now - now % 1_000)),
      "results": .array(Self.shuffled(contacts).map { json(of: $0) }),
      "numErrors": errors.map { .integer(Int64($0.count)) },
      "errors": errors.map { .array($0) },
    ])
  }

  /// Not the order of the inputs, as in HubSpot, but the same one every time: every second contact from the end,
  /// then the others.
  private static func shuffled(_ contacts: [Contact]) -> [Contact] {
    let indexed = contacts.enumerated()
    let odd = indexed.filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    let even = indexed.filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return odd.reversed() + even
  }

  func json(of contact: Contact) -> JSON {
    .object(omittingNil: [
      "id": .string(contact.id),
      "properties": .sorted(contact.history.compactMapValues { .string($0.first?.value) }),
      "createdAt": .string(contact.createdAt), "updatedAt": .string(contact.updatedAt), "archived": false,
      "url": .string(account.url(ofContact: contact.id)),
      "warnings": contact.normalizations.isEmpty ? nil : .array(contact.normalizations.map(\.warning)),
    ])
  }
}
