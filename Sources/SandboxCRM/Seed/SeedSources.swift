/// The sources of change in the sample history, by the word that the table of seed contacts has for them.
enum SeedSources {
  static let byWord: [Substring: ChangeSource] = [
    "ayşe": user(61_204, label: nil),
    "tomas": user(61_377, label: nil),
    "unnamed": user(61_990, label: nil),
    "import": ChangeSource(type: "IMPORT", id: "118452077", label: "Messe_Köln_2026.csv", userID: 61_204),
    "form": ChangeSource(
      type: "FORM", id: "4f0c2a6e-93b1-4a57-8d1e-6c2f7b90aa13", label: "Newsletter sign-up"),
    "workflow": workflow(label: nil),
    "integration": ChangeSource(type: "INTEGRATION", id: "2208873", label: "ERP sync"),
    "api": ChangeSource(type: "API", id: nil, label: nil),
    "analytics": ChangeSource(type: "ANALYTICS", id: "WebAnalyticsTotals", label: nil),
    "mail": ChangeSource(type: "EMAIL_INTEGRATION", id: "mailbox-7", label: "Support mailbox"),
  ]

  /// Users by their id, as far as they have a name.
  static let users: [Int64: String] = [61_204: "Ayşe Yılmaz", 61_377: "Tomás Ferreira"]

  /// A user in the portal.
  /// - Parameters:
  ///   - id: of the user; nil is Tomás Ferreira.
  ///   - label: in place of the name.
  static func user(_ id: Int64?, label: String?) -> ChangeSource {
    let id = id ?? 61_377
    return ChangeSource(type: "CRM_UI", id: "userId:\(id)", label: label ?? users[id], userID: id)
  }

  static func workflow(label: String?) -> ChangeSource {
    ChangeSource(
      type: "AUTOMATION_PLATFORM", id: "enrollmentId:90447132211;actionExecutionIndex:0",
      label: label ?? "Lead nurturing 2026")
  }
}
