extension CRM {
  /// What any token may do here: all that the published operations need.
  static let scopes = [
    "oauth", "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.objects.companies.read",
    "crm.objects.deals.read", "crm.objects.owners.read", "crm.schemas.contacts.read", "tickets",
  ]

  /// The operation that tells of a token, which stands in the body.
  func tokenInfo(_ body: [UInt8]) -> Answer {
    do throws(ShapeError) {
      _ = try JSONParser.parse(body).required("tokenKey")[0].text()
      return .success(
        status: 200,
        [
          "userId": .integer(61_204), "hubId": .integer(account.portalID),
          "appId": .integer(ChangeSource.appID),
          "scopes": .strings(Self.scopes),
        ])
    } catch {
      return .failure(.shape(error, of: body))
    }
  }
}
