extension Pane {
  /// What it is called in a sentence.
  var name: String {
    switch self {
    case .contacts: "Contacts"
    case .properties: "Properties"
    case .associations: "Associations"
    case .contactJSON: "JSON"
    case .table: "Table"
    case .plan: "Plan"
    case .body: "Body"
    case .confirm: "Confirm"
    case .progress: "Progress"
    case .log: "Log"
    case .outcomes: "Outcomes"
    case .record: "Contact"
    case .history: "History"
    case .submissions: "Submissions"
    }
  }
}
