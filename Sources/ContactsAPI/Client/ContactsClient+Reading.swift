import HTTPTypes

extension ContactsClient {
  /// Reads contacts by id or by a unique property such as `email`, with former values of properties if asked for.
  ///
  /// At most 100 ids, 50 with history (``BatchReadRequest/maximumIDs``); more is an error before anything is sent. Ids
  /// that do not exist are in `errors` of a 207: see ``BatchResponse/missingIDs``.
  ///
  /// - Parameter object: name or type id of another object whose records are meant, such as `companies` or `2-4410`.
  public func readBatch(
    _ request: BatchReadRequest, of object: String = "contacts"
  ) async throws(ContactsError) -> Answer<BatchResponse> {
    try check(.readBatch, request.ids.count, limit: request.maximumIDs)
    let query = request.archived ? "?archived=true" : ""
    let path = configuration.paths.batch("read", of: object) + query
    let response = try await send(.readBatch, .post, path, body: request.jsonBytes())
    return try answer(.readBatch, response, BatchResponse.init)
  }

  /// Every property that contacts have in this portal.
  public func propertyDefinitions() async throws(ContactsError) -> Answer<[PropertyDefinition]> {
    let response = try await send(.propertyDefinitions, .get, configuration.paths.propertyDefinitions)
    return try answer(.propertyDefinitions, response) { $0.results(PropertyDefinition.init) }
  }

  /// The rules that a portal has for values of contacts; conditional ones cannot be read.
  ///
  /// Source: `GET /crm/property-validations/{version}/{objectTypeId}`. HubSpot refuses what breaks them.
  public func propertyValidations() async throws(ContactsError) -> Answer<[PropertyValidations]> {
    let response = try await send(.propertyValidations, .get, configuration.paths.propertyValidations)
    return try answer(.propertyValidations, response) { $0.results(PropertyValidations.init) }
  }

  /// The association types from contacts to another object, labels of the portal among them.
  ///
  /// - Parameter object: name or type id of the other object, such as `companies` or `0-2`.
  public func associationLabels(
    to object: String
  ) async throws(ContactsError) -> Answer<[AssociationLabel]> {
    let path = configuration.paths.associationLabels(to: object)
    let response = try await send(.associationLabels, .get, path)
    return try answer(.associationLabels, response) { $0.results(AssociationLabel.init) }
  }

  /// The portal that the token belongs to.
  public func accountDetails() async throws(ContactsError) -> Answer<AccountDetails> {
    let response = try await send(.accountDetails, .get, configuration.paths.accountDetails)
    return try answer(.accountDetails, response, AccountDetails.init)
  }

  /// What the token may do: its scopes.
  ///
  /// The token goes out in the body as well, which no middleware sees. Not every kind of token is told of: HubSpot answers
  /// 400 or 404 then.
  ///
  /// Source: HubSpot's documentation of private apps.
  public func tokenInfo() async throws(ContactsError) -> Answer<TokenInfo> {
    let response = try await send(.tokenInfo, .post, configuration.paths.tokenInfo)
    return try answer(.tokenInfo, response, TokenInfo.init)
  }

  func check(_ endpoint: Endpoint, _ count: Int, limit: Int) throws(ContactsError) {
    if count > limit { throw ContactsError(endpoint, .tooManyInputs(count: count, limit: limit)) }
  }

  func answer<Value>(
    _ endpoint: Endpoint, _ answer: (HTTPResponse, [UInt8]), _ read: (JSONNode) -> Value?
  ) throws(ContactsError) -> Answer<Value> {
    let (response, body) = answer
    let json: JSONNode
    do {
      json = try JSONReader.read(body)
    } catch {
      throw ContactsError(endpoint, unreadable: .notJSON(error), response, body)
    }
    guard let value = read(json) else {
      throw ContactsError(endpoint, unreadable: .unexpectedShape, response, body)
    }
    return Answer(value: value, response, body)
  }
}

extension JSONNode {
  /// The elements of `results`; nil if there is no such array.
  fileprivate func results<Element>(_ read: (JSONNode) -> Element?) -> [Element]? {
    guard let results = self["results"], case .array(let elements) = results.kind else { return nil }
    return elements.compactMap(read)
  }
}
