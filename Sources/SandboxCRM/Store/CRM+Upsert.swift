extension CRM {
  /// The operation batch upsert: all or nothing. By e-mail it takes what creates whole contacts.
  /// - Parameter now: Milliseconds since 1970.
  mutating func upsert(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let request = try UpsertRequest(body)
      guard request.inputs.count <= CreateRequest.maximumInputs else { return .failure(.tooManyInputs) }
      var (changed, results) = (self, [JSON]())
      for input in request.inputs {
        switch changed.upsert(input, at: now) {
        case .success(let result): results.append(result)
        case .failure(let failure): return .failure(failure)
        }
      }
      self = changed
      return .success(status: 200, Self.body(results, at: now))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private mutating func upsert(_ input: UpsertRequest.Input, at now: Int64) -> Result<JSON, Failure> {
    guard [nil, "email", "hs_object_id"].contains(input.idProperty) else {
      return .failure(.notUnique(input.idProperty ?? ""))
    }
    let isByEmail = input.idProperty == "email"
    let id = isByEmail ? idsByEmail[input.id.lowercased()] : input.id
    if let id, isLive(id) {
      let edit = UpdateRequest.Input(id: id, properties: input.properties)
      if let fault = firstFault(of: [edit]) { return .failure(fault.failure(portalID: account.portalID)) }
      guard let contact = change(edit, by: .app, at: now) else { return .failure(.noSuchResource) }
      return .success(json(of: contact, isNew: false))
    }
    guard isByEmail else { return .failure(.noSuchResource) }
    let email = ContactInput.Property(name: "email", value: input.id)
    let properties = input.properties.filter { $0.name != "email" } + [email]
    return create(ContactInput(properties: properties, associations: [], traceID: nil), at: now)
      .map { json(of: $0, isNew: true) }
  }

  private func json(of contact: Contact, isNew: Bool) -> JSON {
    guard case .object(let members) = json(of: contact) else { return .null }
    return .object(members + [JSON.Member(name: "new", value: .bool(isNew))])
  }

  private static func body(_ results: [JSON], at now: Int64) -> JSON {
    [
      "status": "COMPLETE", "results": .array(results), "startedAt": .string(CivilTime.dateTime(now)),
      "completedAt": .string(CivilTime.dateTime(now)),
    ]
  }
}
