internal import ContactsModel

extension AssociationTypeTable {
  /// Source: HubSpot's guide on associating records, "Association type IDs".
  static let builtInEntries: [AssociationTypeEntry] = [
    entry("company", 279), entry("company", 1, "Primary"), entry("company", 931, "Billing contact"),
    entry("deal", 4), entry("ticket", 15), entry("contact", 449), entry("lead", 609),
    entry("quote", 70), entry("quote", 703, "Signer"), entry("quote", 1227, "Billing contact"),
    entry("order", 508), entry("cart", 587), entry("invoice", 178), entry("payment", 388),
    entry("payment_link", 470), entry("subscription", 296), entry("appointment", 907),
    entry("course", 861), entry("listing", 883), entry("service", 799), entry("project", 1243),
    entry("call", 193), entry("email", 197), entry("meeting", 199), entry("note", 201),
    entry("task", 203), entry("communication", 82), entry("postal_mail", 454),
    entry("feedback_submission", 97),
  ]

  /// The same links seen from the other object: what people take by mistake.
  static let builtInReversed: [Int: String] = [
    280: "company", 2: "company", 930: "company", 3: "deal", 16: "ticket", 608: "lead", 578: "lead",
    69: "quote", 1226: "quote", 702: "quote", 507: "order", 586: "cart", 177: "invoice", 387: "payment",
    469: "payment_link", 295: "subscription", 906: "appointment", 860: "course", 882: "listing",
    798: "service", 1242: "project", 194: "call", 198: "email", 200: "meeting", 202: "note",
    204: "task", 81: "communication", 453: "postal_mail", 98: "feedback_submission",
  ]

  /// The type from contacts that stands for a reversed one: the same label, else the unlabelled type.
  static let builtInOpposites: [Int32: Int32] = [2: 1, 930: 931, 1226: 1227, 702: 703]

  private static func entry(_ object: String, _ typeID: Int32, _ label: String? = nil) -> AssociationTypeEntry
  {
    AssociationTypeEntry(object: object, category: .hubspotDefined, typeID: typeID, label: label)
  }
}
