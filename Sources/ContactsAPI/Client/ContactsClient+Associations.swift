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
}
