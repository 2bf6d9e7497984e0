import ContactsModel
import Drafts
import TerminalUI

/// The way to Compose, and back from it.
extension ComposerModel {
  /// Compose as it is seen now.
  var composeView: ComposeView { compose.view(in: workspace) }

  /// Has Compose do something, and does what it answers.
  mutating func inCompose(_ body: (inout ComposeScreen, inout Workspace) -> Step) -> [Effect] {
    let before = workspace.room.focused
    let step = body(&screens.compose, &workspace)
    if workspace.room.focused != before { focused[.compose] = workspace.room.focused }
    return carryOut(step)
  }

  /// The contact under the cursor.
  var current: DraftInput? { composeView.current }

  /// Does an edit and has it stored before the next frame.
  mutating func edit(_ edit: Edit?, as record: DraftRecord? = nil) -> [Effect] {
    inCompose { $0.edit(edit, as: record, in: &$1) }
  }

  /// A locked draft can be read, not changed, and says so.
  mutating func isWritable() -> Bool {
    guard let why = document.whyLocked else { return true }
    notice = why
    return false
  }

  mutating func show(contact index: Int) { compose.show(contact: index, in: workspace) }

  mutating func restore(_ place: Place) {
    focused[.compose] = place.pane
    compose.restore(place, in: workspace)
  }

  // MARK: The place

  var place: Place {
    var place = composeView.place
    place.pane = focused[.compose].map { $0 == .table ? .contacts : $0 } ?? .contacts
    return place
  }

  /// Milliseconds after a move in which more moves are likely, so that not each one is stored.
  static let placeDelay: Int64 = 300

  /// Nothing is stored for a draft that another program holds.
  var savingPlace: [Effect] {
    document.isLocked ? [] : [.drafts(.savePlace(place, in: document.id))]
  }

  mutating func storePlaceIfDue() -> [Effect] {
    guard let due = placeDue, due <= now else { return [] }
    placeDue = nil
    return savingPlace
  }

  /// Something is unchecked yet: the model wants to go on with it as soon as no key is waiting.
  public var isChecking: Bool { document.isChecking }
}
