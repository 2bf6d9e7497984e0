extension CRM {
  /// The operation search. Archived records are never found.
  func search(_ body: [UInt8], in object: String) -> Answer {
    guard let type = ObjectType.named(object) else { return .failure(.unknownObjectType(object)) }
    do throws(ShapeError) {
      let query = try SearchQuery(body)
      if let failure = refusal(of: query) { return .failure(failure) }
      let found = stored(type.name).filter { !$0.isArchived && query.fits($0.texts) }
      return .success(status: 200, page(of: found, query))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private func refusal(of query: SearchQuery) -> Failure? {
    if query.hasFilters { return .validation("This sandbox searches by `query` alone, not by filterGroups") }
    guard (1...SearchQuery.maximumResults).contains(query.limit), query.after >= 0 else {
      return .validation(
        "limit has to be 1 to \(SearchQuery.maximumResults), and after a place in the results")
    }
    return nil
  }

  private func page(of found: [StoredRecord], _ query: SearchQuery) -> JSON {
    let rest = found.dropFirst(Int(query.after))
    let end = Int(query.after) + Int(query.limit)
    return .object(omittingNil: [
      "total": .integer(Int64(found.count)),
      "results": .array(rest.prefix(Int(query.limit)).map { $0.json(query.properties) }),
      "paging": end < found.count ? ["next": ["after": .string(String(end))]] : nil,
    ])
  }

  /// The operation batch read of another object than contacts.
  func read(_ body: [UInt8], object: String, archived: Bool, at now: Int64) -> Answer {
    guard let type = ObjectType.named(object) else { return .failure(.unknownObjectType(object)) }
    do throws(ShapeError) {
      let request = try ReadRequest(body)
      guard request.ids.count <= ReadRequest.maximumInputs else { return .failure(.tooManyInputs) }
      let found = stored(type.name).filter { request.ids.contains($0.id) && $0.isArchived == archived }
      let missing = request.ids.filter { id in !found.contains { $0.id == id } }
      return .success(status: missing.isEmpty ? 200 : 207, read(found, missing, request, type, at: now))
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  private func read(
    _ found: [StoredRecord], _ missing: [String], _ request: ReadRequest, _ type: ObjectType, at now: Int64
  ) -> JSON {
    .object(omittingNil: [
      "status": "COMPLETE", "results": .array(found.map { $0.json(request.properties) }),
      "numErrors": missing.isEmpty ? nil : 1,
      "errors": missing.isEmpty ? nil : [notFound(missing, object: type.name)],
      "startedAt": .string(CivilTime.dateTime(now)), "completedAt": .string(CivilTime.dateTime(now)),
    ])
  }

  private func stored(_ object: String) -> [StoredRecord] {
    let records =
      object == "contact"
      ? contacts.values.map { StoredRecord($0) }
      : SeedRecords.all[object, default: []].map { StoredRecord($0, of: object) }
    return records.sorted { $0.id < $1.id }
  }
}
