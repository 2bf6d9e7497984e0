extension CRM {
  /// The operation batch read.
  /// - Parameter archived: Whether archived contacts are asked for, and those alone.
  func read(_ body: [UInt8], archived: Bool, at now: Int64) -> Answer {
    do throws(ShapeError) {
      let request = try ReadRequest(body)
      if let failure = refusal(of: request) { return .failure(failure) }
      return answer(request, archived: archived, at: now)
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private func refusal(of request: ReadRequest) -> Failure? {
    if request.ids.count > ReadRequest.maximumInputs { return .tooManyInputs }
    if !request.propertiesWithHistory.isEmpty, request.ids.count > ReadRequest.maximumInputsWithHistory {
      return .tooManyInputsWithHistory
    }
    if let property = request.idProperty, property != "email" { return .notUnique(property) }
    return nil
  }

  private func answer(_ request: ReadRequest, archived: Bool, at now: Int64) -> Answer {
    var found: [String: Contact] = [:]
    var missing: [String] = []
    for id in request.ids {
      let key = request.idProperty == "email" ? visibleID(byEmail: id, at: now) : id
      if let contact = key.flatMap({ contacts[$0] }), (contact.archivedAt != nil) == archived {
        found[contact.id] = contact
      } else if !missing.contains(id) {
        missing.append(id)
      }
    }
    let results = found.values.sorted { $0.id < $1.id }.map { json(of: $0, request) }
    let body = JSON.object(omittingNil: [
      "status": "COMPLETE",
      "results": .array(results),
      "numErrors": missing.isEmpty ? nil : 1,
      "errors": missing.isEmpty ? nil : [notFound(missing)],
      "startedAt": .string(CivilTime.dateTime(now)), "completedAt": .string(CivilTime.dateTime(now)),
    ])
    return .success(status: missing.isEmpty ? 200 : 207, body)
  }

  /// The id of the contact, once it is found in this way.
  func visibleID(byEmail email: String, at now: Int64) -> String? {
    guard let id = idsByEmail[email.lowercased()] else { return nil }
    return (contacts[id]?.isFoundByEmailFrom ?? now) <= now ? id : nil
  }

  func notFound(_ ids: [String], object: String = "contact") -> JSON {
    [
      "status": "error", "category": "OBJECT_NOT_FOUND",
      "message": .string(
        "Some \(object.uppercased()) objects were not found; they do not exist or were deleted"),
      "context": [ErrorContext(name: "ids", values: ids)].json,
    ]
  }

  func json(of contact: Contact, _ request: ReadRequest) -> JSON {
    .object(omittingNil: [
      "id": .string(contact.id),
      "properties": properties(of: contact, request),
      "propertiesWithHistory": history(of: contact, request.propertiesWithHistory),
      "createdAt": .string(contact.createdAt), "updatedAt": .string(contact.updatedAt),
      "archived": .bool(contact.archivedAt != nil), "archivedAt": .string(contact.archivedAt),
      "url": .string(account.url(ofContact: contact.id)),
    ])
  }

  /// A property without a value is null; a name that the portal does not know is left out.
  private func properties(of contact: Contact, _ request: ReadRequest) -> JSON {
    let asked = request.properties + request.propertiesWithHistory
    let defaults = ["createdate", "hs_object_id", "lastmodifieddate"]
    let names = asked.isEmpty ? ["email", "firstname", "lastname"] + defaults : asked + defaults
    var values: [String: JSON] = [:]
    for name in names where schema.property(name) != nil {
      values[name] = .string(contact.value(name)) ?? .null
    }
    return .sorted(values)
  }

  private func history(of contact: Contact, _ names: [String]) -> JSON? {
    guard !names.isEmpty else { return nil }
    var histories: [String: JSON] = [:]
    for name in names {
      if let versions = contact.history[name] { histories[name] = .array(versions.map(\.json)) }
    }
    return .sorted(histories)
  }
}
