extension CRM {
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
}
