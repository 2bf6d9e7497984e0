import Testing

@testable import SandboxCRM

struct SchemaTests {
  @Test(arguments: [
    "/crm/v3/properties/contacts", "/crm/v3/properties/0-1", "/crm/properties/2026-09/contacts",
  ])
  func `property definitions are complete`(_ path: String) async throws {
    try await withClient { client in
      let answer = try await client.get(path)
      let definitions = answer.json["results"]?.list ?? []
      #expect(answer.status == 200)
      #expect(definitions.count >= 80)
      for definition in definitions {
        for name in ["name", "label", "type", "fieldType", "groupName", "description", "options"] {
          #expect(definition[name] != nil, "\(definition["name"]?.string ?? "") has no \(name)")
        }
      }
    }
  }

  @Test func `definitions tell options and what is read-only`() {
    let schema = PortalSchema.sandbox
    #expect(schema.property("lifecyclestage")?.options.count == 8)
    #expect(schema.property("hs_legal_basis")?.options.first?.value == "Legitimate interest – prospect/lead")
    #expect(schema.property("hs_object_id")?.isReadOnly == true)
    #expect(schema.property("email")?.isReadOnly == false)
    #expect(schema.property("hubspot_owner_id")?.hasExternalOptions == true)
    #expect(schema.property("badge_color")?.isHubSpotDefined == false)
    #expect(Set(schema.properties.map(\.name)).count == schema.properties.count)
  }

  @Test(arguments: ["companies", "company", "0-2", "COMPANY"])
  func `labels to companies are found by any name of the object`(_ object: String) async throws {
    try await withClient { client in
      let results =
        try await client.get("/crm/v4/associations/contacts/\(object)/labels").json["results"]?.list ?? []
      let types = results.map {
        "\($0["category"]?.string ?? "") \($0["typeId"]?.integer ?? 0) \($0["label"]?.string ?? "-")"
      }
      #expect(
        types == [
          "HUBSPOT_DEFINED 279 -", "HUBSPOT_DEFINED 1 Primary", "HUBSPOT_DEFINED 931 Billing contact",
          "USER_DEFINED 36 Billing desk", "USER_DEFINED 38 Geschäftsführung",
          "INTEGRATOR_DEFINED 71 Account owner in ERP", "INTEGRATOR_DEFINED 73 Warehouse contact",
          "WORK 90 Desk neighbour",
        ])
    }
  }

  @Test func `dated paths have labels too and unknown objects are refused`() async throws {
    try await withClient { client in
      let dated = try await client.get("/crm/associations/2026-09/0-1/0-3/labels")
      #expect(dated.json["results"]?.list.count == 4)
      #expect(try await client.get("/crm/v4/associations/contacts/planets/labels").status == 400)
    }
  }

  @Test func `the account is told`() async throws {
    try await withClient { client in
      let json = try await client.get("/account-info/v3/details").json
      #expect(json["portalId"]?.integer == 48_151_623)
      #expect(json["timeZone"]?.string == "Europe/Berlin")
      #expect(json["uiDomain"]?.string == "app-eu1.hubspot.com")
    }
  }

  @Test(arguments: ["2026-03", "2026-09"])
  func `owners and the account have dated paths too`(version: String) async throws {
    try await withClient { client in
      let account = try await client.get("/account-info/\(version)/details")
      #expect(account.json["portalId"]?.integer == 48_151_623)
      let owners = try await client.get("/crm/owners/\(version)?limit=2")
      #expect(owners.json["results"]?.list.count == 2)
      #expect(try await client.get("/account-info/planets/details").status == 404)
      #expect(try await client.get("/crm/owners/v5").status == 404)
    }
  }

  @Test func `a path that does not exist is answered in the form of HubSpot`() async throws {
    try await withClient { client in
      let answer = try await client.get("/crm/v3/planets")
      #expect(answer.status == 404)
      #expect(answer.json["correlationId"]?.string == answer.headers["x-hubspot-correlation-id"])
    }
  }

  @Test func `help lists records, labels, faults and control paths`() {
    let help = Sandbox.helpText
    for text in [
      "9101  Nordwind", "5201", "3301", "USER_DEFINED 36", "INTEGRATOR_DEFINED 71", "/__sandbox/state",
    ] {
      #expect(help.contains(text))
    }
    #expect(Fault.Kind.allCases.allSatisfy { help.contains("    \($0.rawValue)  ") })
  }
}
