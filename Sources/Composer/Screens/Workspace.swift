import Drafts
import TerminalUI

/// What a screen may know of what is around it. It is made anew for each call and never kept.
struct Workspace: Sendable {
  var draft: Draft
  var connection: Connection
  var catalogue: PropertyCatalogue
  var types: AssociationTypeTable
  /// The names of keys, for sentences.
  var keys: KeyTable
  var glyphs: Glyphs
  var room: PaneRoom
  /// Keys go to the panes: no window lies over them.
  var hasKeyboard: Bool

  /// The pane that keys go to when nothing lies over it.
  var pane: Pane { room.focused }

  /// Whether keys go to this pane itself, so that it holds the cursor.
  func isFocused(_ pane: Pane) -> Bool { hasKeyboard && pane == room.focused }

  /// The key that does something: `a`, `Ctrl-P`.
  func keyName(_ intent: Intent, in context: Context? = nil) -> String {
    keys.names.name(of: intent, in: context)
  }
}
