/// A kind of record that a contact can be linked to.
public struct ObjectType: Hashable, Sendable {
  /// The singular name, as in `associations.company`.
  public let name: String
  /// The name for people.
  public let label: String
  /// The published object type id, such as `0-2`; nil where it is not published.
  public let typeID: String?

  /// The plural as paths of the API spell it, such as `companies`.
  public var plural: String {
    switch name {
    case "company": "companies"
    case "postal_mail": name
    default: name + "s"
    }
  }
}

extension ObjectType {
  /// In the order in which support staff link to them. The names are those of the association type table.
  ///
  /// Source of the ids: HubSpot's page on objects, "Object type IDs".
  static let builtIn: [ObjectType] = [
    ObjectType(name: "company", label: "Company", typeID: "0-2"),
    ObjectType(name: "deal", label: "Deal", typeID: "0-3"),
    ObjectType(name: "ticket", label: "Ticket", typeID: "0-5"),
    ObjectType(name: "contact", label: "Contact", typeID: "0-1"),
    ObjectType(name: "lead", label: "Lead", typeID: "0-136"),
    ObjectType(name: "quote", label: "Quote", typeID: "0-14"),
    ObjectType(name: "order", label: "Order", typeID: "0-123"),
    ObjectType(name: "cart", label: "Cart", typeID: "0-142"),
    ObjectType(name: "invoice", label: "Invoice", typeID: "0-53"),
    ObjectType(name: "payment", label: "Payment", typeID: "0-101"),
    ObjectType(name: "payment_link", label: "Payment link", typeID: nil),
    ObjectType(name: "subscription", label: "Subscription", typeID: "0-69"),
    ObjectType(name: "appointment", label: "Appointment", typeID: "0-421"),
    ObjectType(name: "course", label: "Course", typeID: "0-410"),
    ObjectType(name: "listing", label: "Listing", typeID: "0-420"),
    ObjectType(name: "service", label: "Service", typeID: "0-162"),
    ObjectType(name: "project", label: "Project", typeID: "0-970"),
    ObjectType(name: "call", label: "Call", typeID: "0-48"),
    ObjectType(name: "email", label: "Email", typeID: "0-49"),
    ObjectType(name: "meeting", label: "Meeting", typeID: "0-47"),
    ObjectType(name: "note", label: "Note", typeID: "0-46"),
    ObjectType(name: "task", label: "Task", typeID: "0-27"),
    ObjectType(name: "communication", label: "Communication", typeID: "0-18"),
    ObjectType(name: "postal_mail", label: "Postal mail", typeID: "0-116"),
    ObjectType(name: "feedback_submission", label: "Feedback submission", typeID: "0-19"),
  ]
}
