/// Where a contact is seen in HubSpot.
enum RecordAddress {
  /// - Parameter id: the contact's.
  static func contact(_ id: String, in portal: Int) -> String {
    "https://app.hubspot.com/contacts/\(portal)/record/0-1/\(id)"
  }
}
