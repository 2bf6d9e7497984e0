extension CRM {
  /// The operation batch archive. Ids that do not exist are passed over, as in HubSpot.
  mutating func archive(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let request = try ReadRequest(body)
      guard request.ids.count <= ReadRequest.maximumInputs else { return .failure(.tooManyInputs) }
      for id in request.ids { archive(id, at: now) }
      return .noContent
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  mutating func archive(_ id: String, at now: Int64) {
    guard var contact = contacts[id], contact.archivedAt == nil else { return }
    contact.archivedAt = CivilTime.dateTime(now)
    contacts[id] = contact
    for email in contact.emails { idsByEmail[email] = nil }
  }

  /// The property definitions of contacts.
  func propertyDefinitions(archived: Bool) -> Answer {
    .success(status: 200, ["results": .array(archived ? [] : schema.properties.map(\.json))])
  }

  func propertyDefinition(named name: String) -> Answer {
    schema.property(name).map { .success(status: 200, $0.json) } ?? .failure(.noSuchResource)
  }

  /// The association types from one object to another, both by name or type id.
  func associationLabels(from: String, to: String) -> Answer {
    guard let source = ObjectType.named(from) else { return .failure(.unknownObjectType(from)) }
    guard let target = ObjectType.named(to) else { return .failure(.unknownObjectType(to)) }
    let types = schema.associations.filter { $0.from == source.name && $0.to == target.name }
    return .success(status: 200, ["results": .array(types.map(\.json))])
  }

  func accountDetails() -> Answer { .success(status: 200, account.json) }
}
