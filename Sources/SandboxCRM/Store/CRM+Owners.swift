/// What the query of a request for owners asks for.
struct OwnerPage: Hashable, Sendable {
  static let maximumResults = 500

  var limit: Int
  var after: Int

  init(limit: String?, after: String?) {
    self.limit = limit.flatMap { Int32($0) }.map { Int($0) } ?? 100
    self.after = after.flatMap { Int32($0) }.map { Int($0) } ?? 0
  }
}

extension CRM {
  /// The operation that lists owners.
  func owners(_ page: OwnerPage) -> Answer {
    guard (1...OwnerPage.maximumResults).contains(page.limit), page.after >= 0 else {
      return .failure(.validation("limit has to be 1 to \(OwnerPage.maximumResults)"))
    }
    let end = page.after + page.limit
    let owners = SeedOwners.all.dropFirst(page.after).prefix(page.limit)
    return .success(
      status: 200,
      .object(omittingNil: [
        "results": .array(owners.map(\.json)),
        "paging": end < SeedOwners.all.count ? ["next": ["after": .string(String(end))]] : nil,
      ]))
  }
}

extension CRM {
  func owner(_ id: String) -> Answer {
    SeedOwners.all.first { $0.id == id }.map { .success(status: 200, $0.json) } ?? .failure(.noSuchResource)
  }
}

extension SeedOwners.Owner {
  fileprivate var json: JSON {
    [
      "id": .string(id), "email": .string(email), "type": "PERSON", "firstName": .string(firstName),
      "lastName": .string(lastName), "archived": false,
    ]
  }
}
