extension AssociationDefinition {
  static let all: [AssociationDefinition] = hubspotDefined + reversed + custom

  /// Types that every portal has, from a contact to another record.
  private static let hubspotDefined: [AssociationDefinition] = [
    .fromContact(to: "contact", 449),
    .fromContact(to: "company", 279),
    .fromContact(to: "company", 1, "Primary"),
    .fromContact(to: "company", 931, "Billing contact"),
    .fromContact(to: "deal", 4),
    .fromContact(to: "ticket", 15),
    .fromContact(to: "call", 193),
    .fromContact(to: "email", 197),
    .fromContact(to: "meeting", 199),
    .fromContact(to: "note", 201),
    .fromContact(to: "task", 203),
    .fromContact(to: "communication", 82),
    .fromContact(to: "postal_mail", 454),
    .fromContact(to: "cart", 587),
    .fromContact(to: "order", 508),
    .fromContact(to: "invoice", 178),
    .fromContact(to: "payment", 388),
    .fromContact(to: "payment_link", 470),
    .fromContact(to: "subscription", 296),
    .fromContact(to: "appointment", 907),
    .fromContact(to: "course", 861),
    .fromContact(to: "listing", 883),
    .fromContact(to: "service", 799),
    .fromContact(to: "feedback_submission", 97),
    .fromContact(to: "project", 1243),
    .fromContact(to: "lead", 609),
    .fromContact(to: "quote", 70),
    .fromContact(to: "quote", 703, "Signer"),
    .fromContact(to: "quote", 1227, "Billing contact"),
  ]

  /// Types that every portal has, from another record to a contact: the wrong direction for a new contact.
  private static let reversed: [AssociationDefinition] = [
    .toContact(from: "company", 280),
    .toContact(from: "company", 2, "Primary"),
    .toContact(from: "company", 930, "Billing contact"),
    .toContact(from: "deal", 3),
    .toContact(from: "ticket", 16),
    .toContact(from: "lead", 608),
    .toContact(from: "lead", 578, "Primary"),
    .toContact(from: "appointment", 906),
    .toContact(from: "course", 860),
    .toContact(from: "listing", 882),
    .toContact(from: "service", 798),
    .toContact(from: "call", 194),
    .toContact(from: "email", 198),
    .toContact(from: "meeting", 200),
    .toContact(from: "note", 202),
    .toContact(from: "task", 204),
    .toContact(from: "communication", 81),
    .toContact(from: "postal_mail", 453),
    .toContact(from: "feedback_submission", 98),
    .toContact(from: "invoice", 177),
    .toContact(from: "payment", 387),
    .toContact(from: "payment_link", 469),
    .toContact(from: "quote", 69),
    .toContact(from: "quote", 1226, "Billing contact"),
    .toContact(from: "quote", 702, "Signer"),
    .toContact(from: "order", 507),
    .toContact(from: "cart", 586),
    .toContact(from: "subscription", 295),
    .toContact(from: "project", 1242),
  ]

  /// Types that this portal, its integrations and its workspace defined.
  private static let custom: [AssociationDefinition] = [
    .fromContact(to: "company", 36, "Billing desk", .userDefined),
    .fromContact(to: "company", 38, "Geschäftsführung", .userDefined),
    .fromContact(to: "company", 71, "Account owner in ERP", .integratorDefined),
    .fromContact(to: "company", 73, "Warehouse contact", .integratorDefined),
    .fromContact(to: "company", 90, "Desk neighbour", .work),
    .fromContact(to: "deal", 42, "Decision maker", .userDefined),
    .fromContact(to: "deal", 44, "Évaluateur technique", .userDefined),
    .fromContact(to: "deal", 75, "Signatory in ERP", .integratorDefined),
    .fromContact(to: "ticket", 52, "Reporter", .userDefined),
    .fromContact(to: "ticket", 54, "Watcher", .userDefined),
    .fromContact(to: "ticket", 77, "Caller in telephony", .integratorDefined),
    .fromContact(to: "contact", 56, "Assistant", .userDefined),
    .fromContact(to: "machine", 60, "Operator", .userDefined),
    .fromContact(to: "machine", 61, nil, .userDefined),
    .toContact(from: "company", 37, "Billing desk", .userDefined),
    .toContact(from: "deal", 43, "Decision maker", .userDefined),
  ]

  private static func fromContact(
    to object: String, _ typeID: Int32, _ label: String? = nil,
    _ category: AssociationCategory = .hubspotDefined
  ) -> AssociationDefinition {
    AssociationDefinition(from: "contact", to: object, category: category, typeID: typeID, label: label)
  }

  private static func toContact(
    from object: String, _ typeID: Int32, _ label: String? = nil,
    _ category: AssociationCategory = .hubspotDefined
  ) -> AssociationDefinition {
    AssociationDefinition(from: object, to: "contact", category: category, typeID: typeID, label: label)
  }
}
