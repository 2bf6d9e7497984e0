import HTTPTypes

extension ContactsClient {
  /// Reads which records of another object contacts are linked to, and by which types.
  ///
  /// At most 1,000 contacts (``AssociationReadRequest/maximumInputs``); more is an error before anything is sent. A
  /// contact without any is in the errors of a 207: see ``AssociationReadResponse/idsWithoutAny``. Each contact has
  /// pages of its own; ``RetryingReader/associations(of:to:mostPages:)`` follows them.
  ///
  /// - Parameter object: name or type id of the other object, such as `companies` or `0-2`.
  public func readAssociations(
    _ request: AssociationReadRequest, to object: String
  ) async throws(ContactsError) -> Answer<AssociationReadResponse> {
    try check(.readAssociations, request.inputs.count, limit: AssociationReadRequest.maximumInputs)
    let path = configuration.paths.associations(to: object) + "/batch/read"
    let response = try await send(.readAssociations, .post, path, body: request.jsonBytes())
    return try answer(.readAssociations, response, AssociationReadResponse.init)
  }

  /// Links contacts to records of another object, or adds labels to such links: exactly these bytes go out.
  ///
  /// At most 2,000 links (``ContactOperation/inputsPerRequest``). 201 and 207 are answers alike: what was refused is in
  /// `errors`, and the others have been made. A link that is there already stays as it is.
  ///
  /// - Parameter object: name or type id of the other object, such as `companies` or `0-2`.
  ///
  /// Source: `POST /crm/associations/2026-09/contacts/{object}/batch/create`.
  public func createAssociations(
    _ body: [UInt8], to object: String
  ) async throws(ContactsError) -> Answer<AssociationWriteResponse> {
    let path = configuration.paths.batch(.link, to: object)
    let response = try await send(.createAssociations, .post, path, body: body)
    return try answer(.createAssociations, response, AssociationWriteResponse.init)
  }

  /// Takes labels off links to records of another object, which stay: exactly these bytes go out.
  ///
  /// 204 without a body, or 207 with errors. Taking off the type without a label takes the whole link away.
  ///
  /// Source: `POST /crm/associations/2026-09/contacts/{object}/batch/labels/archive`.
  @discardableResult
  public func archiveAssociationLabels(
    _ body: [UInt8], to object: String
  ) async throws(ContactsError) -> Answer<Void> {
    try await archive(.archiveAssociationLabels, configuration.paths.batch(.unlabel, to: object), body)
  }

  /// Takes links to records of another object away, with all their labels: exactly these bytes go out.
  ///
  /// 204 without a body, or 207 with errors. A link that is not there is no error.
  ///
  /// Source: `POST /crm/associations/2026-09/contacts/{object}/batch/archive`.
  @discardableResult
  public func archiveAssociations(
    _ body: [UInt8], to object: String
  ) async throws(ContactsError) -> Answer<Void> {
    try await archive(.archiveAssociations, configuration.paths.batch(.unlink, to: object), body)
  }

  private func archive(
    _ endpoint: Endpoint, _ path: String, _ body: [UInt8]
  ) async throws(ContactsError) -> Answer<Void> {
    let (response, answer) = try await send(endpoint, .post, path, body: body)
    return Answer(value: (), response, answer)
  }
}
