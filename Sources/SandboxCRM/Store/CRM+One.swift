/// The operations on one contact, or on one record of another object, that its path names.
extension CRM {
  func contact(_ id: String, _ query: RecordQuery, at now: Int64) -> Answer {
    if let property = query.request.idProperty, property != "email" { return .failure(.notUnique(property)) }
    let key = query.request.idProperty == "email" ? visibleID(byEmail: id, at: now) : id
    guard let contact = key.flatMap({ contacts[$0] }), (contact.archivedAt != nil) == query.archived else {
      return .failure(.noSuchResource)
    }
    return .success(status: 200, json(of: contact, query.request))
  }

  /// A page of all contacts, in the order of their ids.
  func contacts(_ query: RecordQuery) -> Answer {
    let all = contacts.values.filter { ($0.archivedAt != nil) == query.archived }
    return page(of: all, query, id: \.id) { json(of: $0, query.request) }
  }

  /// - Parameter now: Milliseconds since 1970.
  mutating func updateOne(_ id: String, _ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let properties = try JSONParser.parse(body).required("properties")[0]
      let input = UpdateRequest.Input(id: id, properties: try .init(properties))
      guard isLive(id) else { return .failure(.noSuchResource) }
      if let fault = firstFault(of: [input]) { return .failure(fault.failure(portalID: account.portalID)) }
      return change(input, by: .app, at: now).map { .success(status: 200, json(of: $0)) }
        ?? .failure(.noSuchResource)
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  /// What is gone already is no fault.
  mutating func archiveOne(_ id: String, at now: Int64) -> Answer {
    archive(id, at: now)
    return .noContent
  }

  func record(_ id: String, of object: String, _ query: RecordQuery) -> Answer {
    guard let type = ObjectType.named(object) else { return .failure(.unknownObjectType(object)) }
    let record = stored(type.name).first { $0.id == id && $0.isArchived == query.archived }
    return record.map { .success(status: 200, $0.json(query.request.properties)) }
      ?? .failure(.noSuchResource)
  }

  func records(of object: String, _ query: RecordQuery) -> Answer {
    guard let type = ObjectType.named(object) else { return .failure(.unknownObjectType(object)) }
    let all = stored(type.name).filter { $0.isArchived == query.archived }
    return page(of: all, query, id: \.id) { $0.json(query.request.properties) }
  }

  private func page<Record>(
    of records: [Record], _ query: RecordQuery, id: (Record) -> String, _ json: (Record) -> JSON
  ) -> Answer {
    guard (1...RecordQuery.maximumResults).contains(query.limit) else {
      return .failure(.validation("limit has to be 1 to \(RecordQuery.maximumResults)"))
    }
    let sorted = records.sorted { Self.precedes(id($0), id($1)) }
    let rest = query.after.map { after in sorted.filter { Self.precedes(after, id($0)) } } ?? sorted
    let page = rest.prefix(query.limit)
    let next = rest.count > page.count ? page.last.map(id) : nil
    return .success(
      status: 200,
      .object(omittingNil: [
        "results": .array(page.map(json)),
        "paging": next.map { ["next": ["after": .string($0)]] },
      ]))
  }

  /// As numbers: a longer one is greater.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    (left.count, left) < (right.count, right)
  }
}
