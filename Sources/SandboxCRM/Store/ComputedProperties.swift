/// The properties that HubSpot sets by itself when a contact is made.
enum ComputedProperties {
  /// - Parameters:
  ///   - set: The properties that were set, by name.
  ///   - createdAt: The time of creation as it stands on the wire.
  ///   - milliseconds: The same in milliseconds since 1970.
  static func values(
    for set: [String: String], id: String, createdAt: String, milliseconds: Int64
  ) -> [String: String] {
    var values = constants
    values["createdate"] = createdAt
    values["lastmodifieddate"] = createdAt
    values["hs_object_id"] = id
    values["hs_all_contact_vids"] = id
    values["hs_full_name_or_email"] = fullNameOrEmail(set)
    values["hs_email_domain"] = set["email"].flatMap(domain(of:))
    let stage = set["lifecyclestage"] ?? "lead"
    values["lifecyclestage"] = stage
    if !stage.isEmpty { values["hs_lifecyclestage_\(stage)_date"] = String(milliseconds) }
    values["hs_searchable_calculated_phone_number"] = set["phone"].map { $0.filter(\.isASCIIDigit) }
    return values
  }

  /// What stands behind the `@` of an address; nil for none.
  static func domain(of email: String) -> String? {
    email.split(separator: "@").last.map(String.init)
  }

  private static func fullNameOrEmail(_ set: [String: String]) -> String? {
    let names = ["firstname", "lastname"].compactMap { set[$0] }
    return names.isEmpty ? set["email"] : names.joined(separator: " ")
  }

  private static let constants = [
    "hs_associated_target_accounts": "0",
    "hs_currently_enrolled_in_prospecting_agent": "false",
    "hs_is_contact": "true",
    "hs_is_unworked": "true",
    "hs_membership_has_accessed_private_content": "0",
    "hs_object_source": "INTEGRATION",
    "hs_object_source_id": String(ChangeSource.appID),
    "hs_object_source_label": "INTEGRATION",
    "hs_pipeline": "contacts-lifecycle-pipeline",
    "hs_prospecting_agent_actively_enrolled_count": "0",
    "hs_prospecting_agent_total_enrolled_count": "0",
    "hs_registered_member": "0",
    "hs_sequences_actively_enrolled_count": "0",
    "num_notes": "0",
  ]
}
