/// Where a key is pressed: a pane, or whatever lies over the panes.
public enum Context: Hashable, Sendable {
  case pane(Pane)
  case field
  /// The field of the fact that has to be typed before anything is sent.
  case confirmation
  case propertyPicker
  case associationPicker
  case choice
  /// A list of drafts.
  case drafts
  case prompt
  case pager
  case copyMenu
  case menu(LetterMenu)
  case replaceForm, replacePreview
  /// Text that is to become contacts, looked at, and being edited.
  case contactPaste, contactText, longText
  /// The columns of a table that is to be imported.
  case columns
}
