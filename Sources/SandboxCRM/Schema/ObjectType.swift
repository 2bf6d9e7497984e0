/// A kind of record that a contact can be linked to.
struct ObjectType: Hashable, Sendable {
  /// The singular name, as in `company`.
  var name: String
  var plural: String
  /// The id that HubSpot gives to the kind, as in `0-2`; nil where it is not published.
  var typeID: String?

  static func named(_ text: String) -> ObjectType? {
    let name = text.lowercased()
    return all.first { $0.name == name || $0.plural == name || $0.typeID == name }
  }

  static let all: [ObjectType] = [
    ObjectType(name: "contact", plural: "contacts", typeID: "0-1"),
    ObjectType(name: "company", plural: "companies", typeID: "0-2"),
    ObjectType(name: "deal", plural: "deals", typeID: "0-3"),
    ObjectType(name: "ticket", plural: "tickets", typeID: "0-5"),
    ObjectType(name: "communication", plural: "communications", typeID: "0-18"),
    ObjectType(name: "task", plural: "tasks", typeID: "0-27"),
    ObjectType(name: "note", plural: "notes", typeID: "0-46"),
    ObjectType(name: "meeting", plural: "meetings", typeID: "0-47"),
    ObjectType(name: "call", plural: "calls", typeID: "0-48"),
    ObjectType(name: "email", plural: "emails", typeID: "0-49"),
    ObjectType(name: "lead", plural: "leads", typeID: "0-136"),
    ObjectType(name: "machine", plural: "machines", typeID: "2-4410"),
    ObjectType(name: "postal_mail", plural: "postal_mails"),
    ObjectType(name: "cart", plural: "carts"),
    ObjectType(name: "order", plural: "orders"),
    ObjectType(name: "invoice", plural: "invoices"),
    ObjectType(name: "payment", plural: "payments"),
    ObjectType(name: "payment_link", plural: "payment_links"),
    ObjectType(name: "subscription", plural: "subscriptions"),
    ObjectType(name: "appointment", plural: "appointments"),
    ObjectType(name: "course", plural: "courses"),
    ObjectType(name: "listing", plural: "listings"),
    ObjectType(name: "service", plural: "services"),
    ObjectType(name: "feedback_submission", plural: "feedback_submissions"),
    ObjectType(name: "project", plural: "projects"),
    ObjectType(name: "quote", plural: "quotes"),
  ]
}
