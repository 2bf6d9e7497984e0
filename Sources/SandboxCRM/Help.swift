extension Sandbox {
  /// What `sandbox --help` tells of the sandbox: its records, labels, faults and control paths.
  public static let helpText: String = [
    """
    A CRM in a box on 127.0.0.1, in memory. Any Bearer token is accepted; the portal is \
    \(PortalAccount.sandbox.portalID) unless --portal names another. It takes 100 requests in ten seconds, and \(SearchLimit.perSecond) searches a second.
    """,
    section("Companies", records(SeedRecords.companies)),
    section("Deals", records(SeedRecords.deals)),
    section("Tickets", records(SeedRecords.tickets)),
    section("Machines, an object of this portal (type id 2-4410)", records(SeedRecords.machines)),
    section("Contacts with a history", contacts),
    section("Owners", SeedOwners.all.map { "\($0.id)  \($0.name), \($0.email)" }),
    section("Association types from a contact", labels),
    section("Properties of this portal alone", customProperties),
    section("Control, without a token", control),
    faults, edits,
  ].joined(separator: "\n\n")

  private static func section(_ title: String, _ lines: [String]) -> String {
    ([title] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private static func records(_ records: [SeedRecords.Record]) -> [String] {
    records.map { "\($0.id)  \($0.name)" + ($0.isArchived ? "  (archived)" : "") }
  }

  private static let contacts =
    SeedTable.contacts(SeedContacts.table).map { contact in
      "\(contact.id)  " + (contact.email ?? contact.value("hs_full_name_or_email") ?? "")
    } + [
      "\(SeedContactsToFix.firstID) and on: \(SeedContactsToFix.count) at \(SeedContactsToFix.domain), without a lifecycle stage"
    ]

  private static let labels: [String] = ["company", "deal", "ticket", "contact", "machine"].flatMap {
    object in
    AssociationDefinition.all.filter { $0.from == "contact" && $0.to == object }.map { type in
      "\(object)  \(type.category.rawValue) \(type.typeID)  " + (type.label ?? "(no label)")
    }
  }

  private static let customProperties = PropertyTable.definitions(
    PropertyTable.custom, isHubSpotDefined: false
  )
  .map { property in
    let options = property.options.map(\.value).joined(separator: ", ")
    return "\(property.name)  \(property.type)" + (options.isEmpty ? "" : ": " + options)
  }

  private static let control = [
    "GET  /__sandbox/state     counts: contacts, createdByEmail, createdByTraceId, requests; links",
    "GET  /__sandbox/requests  the last \(SandboxState.keptBodies) bodies of create requests, base64, oldest first",
    "POST /__sandbox/faults    sets faults in place of those before, and counts requests from 1 again",
    "POST /__sandbox/edits     others change contacts, all at one moment or none",
    "On every path a request gets 403 whose Host is not 127.0.0.1, localhost or [::1] (with the port or none),",
    "or that has an Origin which is not the sandbox's own: no page in a browser reaches it.",
  ]

  private static let faults = """
    Faults, by --faults FILE or POST /__sandbox/faults
      {"faults":[{"on":{"operation":"create","number":2},"do":"close-after-commit"}]}
      operation: \(SandboxOperation.allCases.map(\.rawValue).joined(separator: ", ")); absent: every one
      number: the request of that operation that is meant, from 1; absent: every one
      percent: how likely it is, of 100; absent: certain. "seed":1 beside "faults" makes other choices
      do: one of
    \(Fault.Kind.allCases.map { "    \($0.rawValue)  \($0.words)" }.joined(separator: "\n"))
      "limits":{"perTenSeconds":100,"daily":250000} beside "faults" changes the rate limit
    """

  private static let edits = """
    Edits, by POST /__sandbox/edits, or as "edits" of the faults edit-before and edit-after
      {"edits":[{"id":"70101","properties":{"lifecyclestage":"lead"},"by":"user","userId":61377}]}
      id: of a contact; or "email" with its address
      properties: an empty value clears
      by: user (absent: user) in HubSpot's own screens, or workflow
      userId: \(SeedSources.users.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")), or any other; absent: 61377
      label: of the source, in place of the user's name or of the workflow "Lead nurturing 2026"
    """
}
