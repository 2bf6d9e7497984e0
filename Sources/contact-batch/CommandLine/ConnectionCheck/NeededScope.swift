/// A permission of a token, and what it is for here.
struct NeededScope: Hashable, Sendable {
  let name: String
  /// What cannot be done without it.
  let purpose: String
  /// Nothing can be done without it; the others are missed in places.
  let isRequired: Bool

  /// - Parameter isReadOnly: a profile that sends nothing needs less.
  static func all(isReadOnly: Bool) -> [Self] {
    [
      Self(
        name: "crm.objects.contacts.read", purpose: "look contacts up and read them back", isRequired: true),
      Self(
        name: "crm.objects.contacts.write", purpose: "create, update and archive contacts",
        isRequired: !isReadOnly),
      Self(name: "crm.objects.owners.read", purpose: "know owners by name", isRequired: false),
      Self(name: "crm.objects.companies.read", purpose: "find companies to link", isRequired: false),
      Self(name: "crm.objects.deals.read", purpose: "find deals to link", isRequired: false),
      Self(name: "tickets", purpose: "find tickets to link", isRequired: false),
    ]
  }
}
