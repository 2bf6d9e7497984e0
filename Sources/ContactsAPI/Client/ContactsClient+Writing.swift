import HTTPTypes

/// The operations that change contacts, each for bytes that a person has seen before and for values.
///
/// None of them is repeated by the client: after a failure, ``ContactsError/requestLeft`` says whether HubSpot may
/// have carried it out. A status other than 2xx is ``ContactsError/Cause/refused(_:)``; after 400, 401, 403, 404, 409
/// and 429 nothing was changed.
extension ContactsClient {
  /// Creates the contacts of a body that is ready to be sent: exactly these bytes go out.
  ///
  /// 201 and 207 are answers alike: with trace ids, refused inputs are in `errors` and the others have been created.
  /// Whether `results` and `errors` account for every input is the caller's to check; their order is not that of the
  /// inputs.
  ///
  /// Source: `POST /crm/v3/objects/contacts/batch/create`.
  public func createBatch(_ body: [UInt8]) async throws(ContactsError) -> Answer<BatchResponse> {
    try await write(.create, as: .createBatch, body)
  }

  /// Creates contacts, at most ``ContactOperation/inputsPerRequest``; more is an error before anything is sent.
  public func createBatch(inputs: [ContactInput]) async throws(ContactsError) -> Answer<BatchResponse> {
    try check(.createBatch, inputs.count, limit: ContactOperation.create.inputsPerRequest)
    return try await createBatch(BatchCreateRequest(inputs: inputs).jsonBytes())
  }

  /// Changes properties of the contacts of a body that is ready to be sent: exactly these bytes go out.
  ///
  /// 200 and 207 are answers alike: ids that the portal does not have are in `errors`, under `context.ids`, and the
  /// other contacts have been changed. One value that is refused, or one id that stands there twice, refuses the whole
  /// request. `results` are not in the order of the inputs: match them by id.
  ///
  /// Source: `POST /crm/v3/objects/contacts/batch/update`, schema `BatchInputSimplePublicObjectBatchInput`.
  public func updateBatch(_ body: [UInt8]) async throws(ContactsError) -> Answer<BatchResponse> {
    try await write(.update, as: .updateBatch, body)
  }

  /// Changes properties of contacts, at most ``ContactOperation/inputsPerRequest``; more is an error before anything is sent.
  public func updateBatch(inputs: [ContactUpdate]) async throws(ContactsError) -> Answer<BatchResponse> {
    try check(.updateBatch, inputs.count, limit: ContactOperation.update.inputsPerRequest)
    return try await updateBatch(BatchUpdateRequest(inputs: inputs).jsonBytes())
  }

  /// Archives the contacts of a body that is ready to be sent: exactly these bytes go out.
  ///
  /// HubSpot has nothing to say about it: 204 without a body. Archiving a contact that is archived already, or that
  /// the portal never had, is no error.
  ///
  /// Source: `POST /crm/v3/objects/contacts/batch/archive`, schema `BatchInputSimplePublicObjectId`.
  @discardableResult
  public func archiveBatch(_ body: [UInt8]) async throws(ContactsError) -> Answer<Void> {
    let (response, answer) = try await send(
      .archiveBatch, .post, configuration.paths.batch(.archive), body: body)
    return Answer(value: (), response, answer)
  }

  /// Archives contacts, at most ``ContactOperation/inputsPerRequest``; more is an error before anything is sent.
  @discardableResult
  public func archiveBatch(ids: [String]) async throws(ContactsError) -> Answer<Void> {
    try check(.archiveBatch, ids.count, limit: ContactOperation.archive.inputsPerRequest)
    return try await archiveBatch(BatchArchiveRequest(ids: ids).jsonBytes())
  }

  /// Does an operation with a body that is ready to be sent, as ``createBatch(_:)`` and its like do, and leaves the answer
  /// to be read by whoever keeps it.
  /// - Parameter object: what the links lead to of an operation that changes them.
  package func writeBatch(
    _ operation: ContactOperation, to object: String?, _ body: [UInt8]
  ) async throws(ContactsError) -> Answer<Void> {
    let path = configuration.paths.batch(operation, to: object)
    let (response, answer) = try await send(.writing(operation), .post, path, body: body)
    return Answer(value: (), response, answer)
  }

  private func write(
    _ operation: ContactOperation, as endpoint: Endpoint, _ body: [UInt8]
  ) async throws(ContactsError) -> Answer<BatchResponse> {
    let response = try await send(endpoint, .post, configuration.paths.batch(operation), body: body)
    return try answer(endpoint, response, BatchResponse.init)
  }
}

extension Endpoint {
  fileprivate static func writing(_ operation: ContactOperation) -> Self {
    switch operation {
    case .create: .createBatch
    case .update: .updateBatch
    case .archive: .archiveBatch
    case .link: .createAssociations
    case .unlabel: .archiveAssociationLabels
    case .unlink: .archiveAssociations
    }
  }
}
