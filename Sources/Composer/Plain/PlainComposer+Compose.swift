import Drafts
import TerminalUI

/// Compose, as it is looked at and typed into.
extension PlainComposer {
  var composeView: ComposeView { model.screens.compose.view(in: model.workspace) }

  /// The contact under the cursor.
  var current: DraftInput? { composeView.current }

  /// Puts a text in the place of the one in the open field, or of the phrase.
  mutating func retype(_ text: String) {
    if model.screens.compose.field != nil, model.screens.screen == .compose {
      model.screens.compose.field?.text.replace(with: text)
    } else {
      model.workspace.job.phrase?.typed.replace(with: text)
    }
  }
}
