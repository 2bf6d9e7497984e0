/// Where a key is pressed: a pane, or whatever lies over the panes.
public enum Context: Hashable, Sendable {
  case pane(Pane)
  case field
  /// The field of the phrase that has to be typed before anything is sent.
  case confirmation
  case propertyPicker
  case associationPicker
  case choice
  /// A list of drafts.
  case drafts
  /// The list of profiles.
  case profiles
  /// Contacts that were found in HubSpot.
  case foundContacts
  /// A list of problems.
  case problems
  case prompt
  case pager
  /// The keys of what has the keyboard.
  case keyHelp
  case copyMenu
  case menu(LetterMenu)
  case replaceForm, replacePreview
  /// Text that is to become contacts, looked at, and being edited.
  case contactPaste, contactText, longText
  /// The value that a property gets in several contacts.
  case bulkValue
  /// The columns of a table that is to be imported.
  case columns
}

extension Context: CaseIterable {
  public static let allCases: [Context] =
    Pane.allCases.map(Context.pane) + [
      .field, .confirmation, .propertyPicker, .associationPicker, .choice, .drafts, .profiles, .foundContacts,
      .problems, .prompt,
      .pager, .keyHelp,
      .copyMenu,
      .replaceForm, .replacePreview, .contactPaste, .contactText, .longText, .bulkValue, .columns,
    ] + LetterMenu.allCases.map(Context.menu)

  /// Nobody types or chooses.
  var isPane: Bool {
    if case .pane = self { true } else { false }
  }

  /// Letters go into a field there, and are no commands.
  var takesText: Bool {
    switch self {
    case .field, .confirmation, .prompt, .propertyPicker, .associationPicker, .choice, .drafts, .profiles,
      .foundContacts, .problems, .keyHelp,
      .contactText, .longText, .bulkValue, .replaceForm:
      true
    case .pane, .pager, .copyMenu, .menu, .replacePreview, .contactPaste, .columns: false
    }
  }

  /// A question that one key answers. Its keys are its own.
  var isMenu: Bool {
    switch self {
    case .copyMenu, .menu: true
    default: false
    }
  }
}
