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

  /// Finds records by free text, page after page, the best match first.
  ///
  /// - Parameter mostPages: how many pages of ``SearchRequest/limit`` records are read at most.
  public func search(
    _ request: SearchRequest, in object: String, mostPages: Int = 1
  ) async throws(ContactsError) -> [ContactRecord] {
    let pages = try await pages(from: request.after, most: mostPages) { client, after throws(ContactsError) in
      var page = request
      page.after = after
      let found = try await client.search(page, in: object).value
      return (found, next: found.after)
    }
    return pages.flatMap(\.results)
  }

  private func pages<Page>(
    from start: String? = nil, most: Int,
    _ read: (ContactsClient, _ after: String?) async throws(ContactsError) -> (Page, next: String?)
  ) async throws(ContactsError) -> [Page] {
    var (pages, after): ([Page], String?) = ([], start)
    repeat {
      let place = after
      let (page, next) = try await answer { client throws(ContactsError) in try await read(client, place) }
      pages.append(page)
      after = next
    } while after != nil && pages.count < most
    return pages
  }
}
