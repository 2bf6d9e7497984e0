/// What is done to a draft as a whole.
enum DraftChange: KeyCommand {
  case rename, delete

  var intent: Intent {
    switch self {
    case .rename: .draft(.renameDraft)
    case .delete: .draft(.deleteDraft)
    }
  }
}
