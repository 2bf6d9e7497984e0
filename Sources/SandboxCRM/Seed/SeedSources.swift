/// The sources of change in the sample history, by the word that the table of seed contacts has for them.
enum SeedSources {
  static let byWord: [Substring: ChangeSource] = [
    "ayşe": user(61_204, label: "Ayşe Yılmaz"),
    "tomas": user(61_377, label: "Tomás Ferreira"),
    "unnamed": ChangeSource(type: "CRM_UI", id: "userId:61990", userID: 61_990),
    "import": ChangeSource(type: "IMPORT", id: "118452077", label: "Messe_Köln_2026.csv", userID: 61_204),
    "form": ChangeSource(
      type: "FORM", id: "4f0c2a6e-93b1-4a57-8d1e-6c2f7b90aa13", label: "Newsletter sign-up"),
    "workflow": ChangeSource(
      type: "AUTOMATION_PLATFORM", id: "enrollmentId:90447132211;actionExecutionIndex:0",
      label: "Lead nurturing 2026"),
    "integration": ChangeSource(type: "INTEGRATION", id: "2208873", label: "ERP sync"),
    "api": ChangeSource(type: "API", id: nil, label: nil),
    "analytics": ChangeSource(type: "ANALYTICS", id: "WebAnalyticsTotals", label: nil),
    "mail": ChangeSource(type: "EMAIL_INTEGRATION", id: "mailbox-7", label: "Support mailbox"),
  ]

  private static func user(_ id: Int64, label: String) -> ChangeSource {
    ChangeSource(type: "CRM_UI", id: "userId:\(id)", label: label, userID: id)
  }
}
