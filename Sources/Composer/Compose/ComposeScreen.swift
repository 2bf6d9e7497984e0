import ContactsModel
import Drafts
import TerminalUI

/// The draft: its contacts, what each of them holds, and the cursor of the person who composes.
struct ComposeScreen: Sendable {
  /// The list of contacts: which one is shown in the other panes, and where the list is scrolled to.
  var list = ListState()
  /// Nil while all contacts are shown as they stand in the draft.
  var shown: ShownContacts?
  /// A position among the contact's properties; one past the last is the line that adds one.
  var property = 0
  /// A position among the contact's associations; one past the last is the line that links a record.
  var association = 0
  var marks: Set<InputID> = []
  /// While one is being marked.
  var range: MarkRange?
  /// Since it was open in this draft.
  var table: DraftTable?
  var field: ValueField?
  /// What a menu or window that is open is about: contacts, by their indices in the draft.
  var targets: [Int] = []
  var visited: ProblemVisit?
}

extension ComposeScreen: Screen {
  static let title = "Compose"
  static let panes: [Pane] = [.contacts, .properties, .associations, .contactJSON]
  static let firstPane = Pane.contacts

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    guard body.columns >= 80 else {
      return ScreenLayout.stacked([.contacts, .properties, .associations], in: body)
    }
    let isWide = body.columns >= 120
    let share = body.columns >= 136 ? 18 : isWide ? 16 : 15
    let columns = body.sharedColumns([.fixed(body.columns * share / 40), .flexible()])
    let lengths: [Length] =
      isWide
      ? [
        .flexible(weight: 3, minimum: 6), .flexible(weight: 2, minimum: 5), .flexible(weight: 3, minimum: 6),
      ]
      : [.flexible(weight: 2, minimum: 6), .flexible(weight: 1, minimum: 5)]
    return [ScreenLayout.Frame(pane: .contacts, rect: columns[0])]
      + zip(panes.dropFirst(), columns[1].sharedRows(lengths)).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  /// Where its cursors are, with the focus on a pane.
  func place(on pane: Pane) -> Place {
    Place(
      pane: Self.panes.contains(pane) ? pane : .contacts, contact: list.selected, property: property,
      association: association)
  }

  /// The screen as it is seen now. It holds all of both: where something is asked with each key, without it.
  func view(in workspace: Workspace) -> ComposeView { ComposeView(compose: self, workspace: workspace) }

  func title(of pane: Pane, in workspace: Workspace) -> String { view(in: workspace).title(of: pane) }

  func note(of pane: Pane, in workspace: Workspace) -> StyledText {
    pane == .contacts ? view(in: workspace).contactsNote : StyledText()
  }

  func tabCounts(in workspace: Workspace) -> StyledText { view(in: workspace).tabCounts }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    view(in: workspace).draw(pane, on: &canvas)
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap { view(in: workspace).hitMap(of: pane) }

  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    view(in: workspace).copied(part)
  }
}
