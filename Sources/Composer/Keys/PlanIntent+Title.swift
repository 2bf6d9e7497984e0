extension PlanIntent {
  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .existing: "Existing contacts"
    case .skipExisting: "Skip existing"
    case .keepExisting: "Keep existing"
    case .updateExisting: "Update existing"
    case .takeTheirs: "Take theirs"
    case .keepMine: "Keep mine"
    case .moveExisting: "Move existing"
    case .compare: "Compare"
    case .sendAgain: "Send all again"
    case .sendOnlyAgain: "Send these again"
    case .exportForImport: "Export for import"
    }
  }
}
