extension CRM {
  /// The operation batch update: all or nothing, but for ids that the portal does not have, which fail alone.
  /// - Parameter now: Milliseconds since 1970.
  mutating func update(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let request = try UpdateRequest(body)
      guard request.inputs.count <= CreateRequest.maximumInputs else { return .failure(.tooManyInputs) }
      let repeated = request.repeatedIDs
      guard repeated.isEmpty else { return .failure(.repeatedIDs(repeated)) }
      let found = request.inputs.filter { isLive($0.id) }
      if let fault = firstFault(of: found) { return .failure(fault.failure(portalID: account.portalID)) }
      let contacts = found.compactMap { change($0, by: .app, at: now) }
      let missing = request.inputs.map(\.id).filter { !isLive($0) }
      let errors = missing.isEmpty ? nil : [notFound(missing)]
      return .success(
        status: missing.isEmpty ? 200 : 207, batchBody(contacts, errors: errors, at: now))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  func isLive(_ id: String) -> Bool {
    contacts[id].map { $0.archivedAt == nil } ?? false
  }

  func firstFault(of inputs: [UpdateRequest.Input]) -> InputFault? {
    let properties = inputs.flatMap { propertyRules.valueFaults(in: $0.properties) }
    if !properties.isEmpty { return .properties(properties) }
    var owners = idsByEmail
    for input in inputs {
      guard let email = input.email else { continue }
      if let owner = owners[email], owner != input.id { return .conflict(existingID: owner) }
      owners[email] = input.id
    }
    return nil
  }

  /// A value that stays as it is makes no version.
  mutating func change(_ input: UpdateRequest.Input, by source: ChangeSource, at now: Int64) -> Contact? {
    guard var contact = contacts[input.id] else { return nil }
    let time = CivilTime.dateTime(now)
    let before = contact.emails
    for property in input.properties {
      guard let value = try? propertyRules.stored(property), value != contact.value(property.name) ?? ""
      else {
        continue
      }
      contact.add(value, to: property.name, by: source, at: time)
    }
    if let domain = contact.email.flatMap(ComputedProperties.domain(of:)),
      domain != contact.value("hs_email_domain")
    {
      contact.add(domain, to: "hs_email_domain", by: source, at: time)
    }
    contact.add(time, to: "lastmodifieddate", by: source, at: time)
    contact.updatedAt = time
    contacts[input.id] = contact
    for email in before { idsByEmail[email] = nil }
    for email in contact.emails { idsByEmail[email] = contact.id }
    return contact.noting(normalizations(of: input.properties))
  }
}

extension UpdateRequest.Input {
  fileprivate var email: String? {
    ContactInput(properties: properties, associations: [], traceID: nil).email
  }
}

extension Contact {
  fileprivate mutating func add(_ value: String, to name: String, by source: ChangeSource, at time: String) {
    history[name, default: []].insert(PropertyVersion(value: value, timestamp: time, source: source), at: 0)
  }
}
