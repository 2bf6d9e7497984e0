import TerminalUI

/// What lies over the panes. The topmost is drawn last and asked first.
enum Overlay: Equatable, Sendable {
  case propertyPicker(PropertyPicker)
  case associationPicker(AssociationPicker)
  case choice(ChoiceList)
  case prompt(Prompt)
  case pager(TextPager)
  case contactPaste(ContactPaste)
  /// `y` was pressed: the next letter says what to copy.
  case copyMenu
  case menu(LetterMenu)
  case replaceForm(ReplaceForm)
  case replacePreview(ReplacePreview)
  case columns(ColumnsForm)
  /// Over an open field.
  case longText(TextArea)

  var context: Context {
    switch self {
    case .propertyPicker: .propertyPicker
    case .associationPicker: .associationPicker
    case .choice(let list): list.holdsDrafts ? .drafts : .choice
    case .prompt: .prompt
    case .pager: .pager
    case .contactPaste(let paste): paste.isEditing ? .contactText : .contactPaste
    case .copyMenu: .copyMenu
    case .menu(let menu): .menu(menu)
    case .replaceForm: .replaceForm
    case .replacePreview: .replacePreview
    case .columns: .columns
    case .longText: .longText
    }
  }
}
