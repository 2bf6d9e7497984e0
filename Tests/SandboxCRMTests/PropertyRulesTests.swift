import Testing

@testable import SandboxCRM

struct PropertyRulesTests {
  private let rules = PropertyRules(schema: .sandbox)

  private func fault(_ name: String, _ value: String) -> PropertyFault? {
    rules.faults(in: [.init(name: "firstname", value: "A"), .init(name: name, value: value)]).first
  }

  private func stored(_ name: String, _ value: String) throws -> String {
    try rules.stored(.init(name: name, value: value))
  }

  @Test(arguments: [
    ("shoe_size", "44", "PROPERTY_DOESNT_EXIST"), ("Email", "a@b.de", "PROPERTY_DOESNT_EXIST"),
    ("hs_object_id", "5", "READ_ONLY_VALUE"), ("loyalty_points", "5", "READ_ONLY_VALUE"),
    ("createdate", "2026-01-01", "READ_ONLY_VALUE"),
    ("email", "nobody", "INVALID_EMAIL"), ("email", "a@b", "INVALID_EMAIL"),
    ("email", "a b@c.de", "INVALID_EMAIL"), ("email", "<string>", "INVALID_EMAIL"),
    ("lifecyclestage", "Lead", "INVALID_OPTION"), ("newsletter_ok", "yes", "INVALID_OPTION"),
    ("dietary_needs", "vegan,halal", "INVALID_OPTION"), ("dietary_needs", "vegan;fish", "INVALID_OPTION"),
    ("badge_color", "amber;teal", "INVALID_OPTION"),
    ("event_passes", "1,000", "INVALID_INTEGER"), ("event_passes", "1.2.3", "INVALID_INTEGER"),
    ("event_passes", "1e3", "INVALID_INTEGER"),
    ("first_visit", "04.05.2026", "INVALID_DATE"), ("first_visit", "2026-02-30", "INVALID_DATE"),
    ("first_visit", "1777852800", "INVALID_DATE"),
    ("last_demo_at", "yesterday", "INVALID_LONG"), ("last_demo_at", "2026-05-04T25:00", "INVALID_LONG"),
  ])
  func `a bad value is refused with its code`(_ name: String, _ value: String, _ code: String) {
    #expect(fault(name, value)?.code == code)
  }

  @Test(arguments: [
    ("email", "Ada@Example.COM", "ada@example.com"), ("lifecyclestage", "customer", "customer"),
    ("dietary_needs", ";vegan;halal", "vegan;halal"), ("badge_color", "grün", "grün"),
    ("event_passes", "1.5", "1.5"),
    ("first_visit", "2026-05-04", "2026-05-04"), ("first_visit", "1777852800000", "2026-05-04"),
    ("last_demo_at", "2026-05-04T10:30:00+02:00", "2026-05-04T08:30:00Z"),
    ("last_demo_at", "1777883400250", "2026-05-04T08:30:00.250Z"),
    ("last_demo_at", "2026-05-04", "2026-05-04T00:00:00Z"),
    ("hubspot_owner_id", "550118", "550118"), ("phone", "0221 555", "0221 555"), ("city", "", ""),
    ("hs_legal_basis", "Legitimate interest – prospect/lead", "Legitimate interest – prospect/lead"),
  ])
  func `a good value is stored in the form of the portal`(_ name: String, _ value: String, _ form: String)
    throws
  {
    #expect(fault(name, value) == nil)
    #expect(try stored(name, value) == form)
  }

  @Test func `a time that is not midnight is told as a time`() {
    #expect(fault("first_visit", "1635535865")?.message == "1635535865 is at 22:18:55.865 UTC, not midnight!")
  }

  @Test func `the allowed options are listed over several lines for properties of HubSpot`() {
    let message = fault("hs_lead_status", "warm")?.message
    #expect(
      message?.hasPrefix("warm was not one of the allowed options: [label: \"New\"\nvalue: \"NEW\"\n") == true
    )
  }

  @Test func `the allowed options are listed by value for properties of the portal`() {
    #expect(
      fault("badge_color", "red")?.message == "red was not one of the allowed options: [amber, teal, grün]")
  }

  @Test func `an input needs an e-mail or a name`() {
    let faults = rules.faults(in: [.init(name: "city", value: "Lyon"), .init(name: "email", value: "")])
    #expect(faults.map(\.reason) == [.noIdentity])
  }

  @Test(arguments: [
    "1969-12-31T23:59:59.999Z", "2000-02-29T00:00:00Z", "9999-12-31T12:00:00Z", "0001-01-01T00:00:00Z",
  ])
  func `a time survives being read and written`(_ text: String) throws {
    #expect(CivilTime.dateTime(try #require(ISOTime.dateTime(text))) == text)
  }
}
