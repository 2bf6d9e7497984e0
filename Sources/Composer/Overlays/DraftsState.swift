/// What is known of the drafts of this machine, and what is being done to one of them.
struct DraftsState: Sendable {
  /// As they were listed last.
  var listed: [DraftSummary] = []
  /// What the menu or question that is open is about.
  var target: DraftID?
  /// The draft on screen that is to go as soon as another one is there.
  var leaving: DraftID?

  func name(of id: DraftID) -> String? { listed.first { $0.id == id }?.name }

  /// Whether a draft that is not deleted has the name.
  func isTaken(_ name: String, except id: DraftID?) -> Bool {
    listed.contains { $0.name == name && $0.id != id && !$0.isDeleted }
  }
}
