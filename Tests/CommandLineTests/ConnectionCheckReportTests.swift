import ContactsAPI
import Testing

@testable import contact_batch

@Suite struct ConnectionCheckReportTests {
  private func report(
    _ paths: APIPaths = .v3, granted: Bool? = true, proxy: HTTPProxy? = nil
  ) throws -> ConnectionCheckReport {
    var profile = Profile(name: "acme", baseURL: .standard)
    profile.paths = paths
    return ConnectionCheckReport(
      check: ConnectionCheck(
        profile: profile, proxy: proxy,
        account: AccountDetails(
          portalID: .value(4711), accountType: "STANDARD", dataHostingLocation: "eu1"),
        scopes: NeededScope.all(isReadOnly: false).map { .init(needed: $0, isGranted: granted) },
        limit: RateLimit(
          max: 190, remaining: 188, intervalMilliseconds: 10_000, daily: 650_000, dailyRemaining: 649_000)))
  }

  @Test(arguments: [("na1", true), ("eu1", false), (nil, false)])
  func `a token of another region than the portal is told`(region: String?, isTold: Bool) throws {
    var check = try report().check
    check.tokenRegion = region
    let warnings = ConnectionCheckReport(check: check).warnings(now: 1_795_442_622_000)
    #expect(warnings.contains { $0.contains("region na1") && $0.contains("eu1") } == isTold)
    #expect(warnings.isEmpty == !isTold)
  }

  @Test func `each thing is a line, in words`() throws {
    let proxy = HTTPProxy(host: "proxy.example", port: 3128, user: "ana", password: "s3cret")
    #expect(
      try report(proxy: proxy).lines == [
        "profile: acme (production)", "address: https://api.hubapi.com",
        "proxy: http://ana@proxy.example:3128", "portal: 4711", "account type: STANDARD", "data: eu1",
        "scope: crm.objects.contacts.read, granted: to look contacts up and read them back",
        "scope: crm.objects.contacts.write, granted: to create, update and archive contacts",
        "scope: crm.objects.owners.read, granted: to know owners by name",
        "scope: crm.objects.companies.read, granted: to find companies to link",
        "scope: crm.objects.deals.read, granted: to find deals to link",
        "scope: tickets, granted: to find tickets to link", "limit: 190 requests in 10 s, 188 left",
        "limit: 650000 requests a day, 649000 left", "API version: v3, supported until September 2027",
        "API version: 2026-09 for associations, supported until March 2028",
      ])
  }

  @Test func `what is missing is told, and what is needed blocks`() throws {
    let report = try report(.dated("2026-09"), granted: false)
    #expect(report.lines.contains("scope: tickets, not granted: to find tickets to link"))
    #expect(
      report.lines.contains(
        "scope: crm.objects.contacts.write, MISSING: to create, update and archive contacts"))
    #expect(
      report.check.scopes.filter(\.blocks).map(\.needed.name) == [
        "crm.objects.contacts.read", "crm.objects.contacts.write",
      ])
    #expect(report.lines.last == "API version: 2026-09, supported until March 2028")
    #expect(
      NeededScope.all(isReadOnly: true).filter(\.isRequired).map(\.name) == ["crm.objects.contacts.read"])
  }

  @Test func `the end of a version is warned of six months before`() throws {
    let (before, after): (Int64, Int64) = (1_795_910_400_000, 1_822_262_400_000)
    #expect(try report().warnings(now: before) == [])
    #expect(
      try report().warnings(now: after) == [
        "HubSpot's support of API version v3 ended in September 2027; set apiPath to a later one."
      ])
    #expect(try report(.dated("2026-09-beta")).warnings(now: after) == [])
  }

  @Test func `JSON says what is not known as null, and no password`() throws {
    let proxy = HTTPProxy(host: "proxy.example", port: 3128, user: "ana", password: "s3cret")
    let json = String(decoding: try report(granted: nil, proxy: proxy).jsonBytes, as: UTF8.self)
    #expect(json.hasPrefix(#"{"profile":"acme","environment":"production","readOnly":false,"#))
    #expect(json.contains(#""required":true,"granted":null}"#))
    #expect(json.hasSuffix(#""apiPath":"v3","supportedUntil":"September 2027"}"#))
    #expect(!json.contains("s3cret"))
  }
}
