import Drafts

/// Where a person is in the draft.
extension ScreenList {
  func place(in workspace: Workspace) -> Place {
    var place = compose.place(on: workspace.pane)
    place.pane = focusedPane(of: .compose).map { $0 == .table ? .contacts : $0 } ?? .contacts
    return place
  }

  func position(in workspace: Workspace) -> SessionPosition {
    SessionPosition(draft: workspace.document.id, place: place(in: workspace), recent: workspace.recent)
  }

  /// Nothing is stored for a draft that another program holds.
  func savingPlace(in workspace: Workspace) -> [Effect] {
    workspace.document.isLocked ? [] : [.drafts(.savePlace(place(in: workspace), in: workspace.document.id))]
  }

  /// Stores the place some time after it was moved.
  func savingDuePlace(in workspace: inout Workspace) -> [Effect] {
    guard let due = workspace.placeDue, due <= workspace.now else { return [] }
    workspace.placeDue = nil
    return savingPlace(in: workspace)
  }

  /// Begins where a draft was left.
  ///
  /// - Returns: what is said of what is here again, if anything is.
  mutating func begin(at place: Place, _ session: SessionState, in workspace: inout Workspace) -> Notice? {
    setFocus(place.pane)
    settle(&workspace)
    compose.restore(place, in: workspace)
    return compose.restore(session, in: &workspace)
  }
}
