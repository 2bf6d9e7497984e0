extension RetryingReader {
  /// The users that records can belong to, page after page.
  ///
  /// - Parameter mostPages: how many pages of 500 are read at most.
  public func owners(mostPages: Int = 20) async throws(ContactsError) -> [Answer<OwnerPage>] {
    try await pages(most: mostPages) { client, after throws(ContactsError) in
      let page = try await client.owners(after: after)
      return (page, next: page.value.after)
    }
  }

  /// Finds records by free text or by the values of properties, page after page.
  ///
  /// Between two pages it waits, for HubSpot takes five searches a second; it ends where HubSpot does, after
  /// ``SearchRequest/maximumTotal`` records. A search lags a few seconds behind what was written.
  ///
  /// - Parameter mostPages: how many pages of ``SearchRequest/limit`` records are read at most.
  public func search(
    _ request: SearchRequest, in object: String, mostPages: Int = 1
  ) async throws(ContactsError) -> [ContactRecord] {
    try await searchPages(request, in: object, mostPages: mostPages).flatMap(\.results)
  }

  /// The same page by page, each with how many records fit in all.
  public func searchPages(
    _ request: SearchRequest, in object: String = "contacts", mostPages: Int = .max
  ) async throws(ContactsError) -> [SearchResponse] {
    let most = max(1, SearchRequest.maximumTotal / max(1, request.limit))
    return try await pages(from: request.after, most: min(mostPages, most), every: .milliseconds(220)) {
      client, after throws(ContactsError) in
      var page = request
      page.after = after
      let found = try await client.search(page, in: object).value
      return (found, next: found.after)
    }
  }

  private func pages<Page>(
    from start: String? = nil, most: Int, every interval: Duration? = nil,
    _ read: (ContactsClient, _ after: String?) async throws(ContactsError) -> (Page, next: String?)
  ) async throws(ContactsError) -> [Page] {
    var (pages, after): ([Page], String?) = ([], start)
    repeat {
      let place = after
      if let interval, !pages.isEmpty { await pause.sleep(interval) }
      let (page, next) = try await answer { client throws(ContactsError) in try await read(client, place) }
      pages.append(page)
      after = next
    } while after != nil && pages.count < most
    return pages
  }
}
