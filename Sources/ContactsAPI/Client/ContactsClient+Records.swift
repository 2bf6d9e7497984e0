import HTTPTypes

/// What contacts are linked to: records of other objects, and owners.
extension ContactsClient {
  /// Finds records by free text or by the values of properties, one page at a time.
  ///
  /// HubSpot takes five searches a second per portal, says nothing of it in its headers, and answers 429 to more.
  /// More than a search may hold (``SearchRequest/maximumResults`` and the others) is an error before anything is sent.
  ///
  /// - Parameter object: name or type id of the object, such as `companies` or `2-4410`.
  public func search(
    _ request: SearchRequest, in object: String
  ) async throws(ContactsError) -> Answer<SearchResponse> {
    try check(.search, request.limit, limit: SearchRequest.maximumResults)
    try check(.search, request.query.count, limit: SearchRequest.maximumQuery)
    let groups = request.filterGroups
    try check(.search, groups.count, limit: SearchRequest.maximumGroups)
    try check(.search, groups.map(\.count).max() ?? 0, limit: SearchRequest.maximumFiltersOfGroup)
    try check(.search, groups.joined().count, limit: SearchRequest.maximumFilters)
    let body = request.jsonBytes()
    let characters = String(decoding: body, as: UTF8.self).unicodeScalars.count
    try check(.search, characters, limit: SearchRequest.maximumCharacters)
    let path = configuration.paths.search(in: object)
    let response = try await send(.search, .post, path, body: body)
    return try answer(.search, response, SearchResponse.init)
  }

  /// One page of the users that records can belong to; archived ones are not among them.
  ///
  /// - Parameters:
  ///   - limit: how many at most, up to 500.
  ///   - after: where the page begins, from ``OwnerPage/after``; nil for the first one.
  public func owners(limit: Int = 500, after: String? = nil) async throws(ContactsError) -> Answer<OwnerPage>
  {
    let page = after.map { "&after=\($0.percentEncodedSegment)" } ?? ""
    let response = try await send(.owners, .get, configuration.paths.owners + "?limit=\(limit)\(page)")
    return try answer(.owners, response, OwnerPage.init)
  }
}
