/// What is asked of Compose.
public enum ComposeIntent: Hashable, Sendable {
  case addContact, pasteContacts, duplicate, delete, addProperty, link, switchOff
  case editText
  /// Contacts that exist become a draft of their own.
  case find
  case undo, redo
  case problems
  case mark, markRange, markAll, markNone, markInverted
  case bulk, setOnAll, replaceInAll, fillFromFirst, clearFromAll, previewMarked
  case table, nextCell, previousCell
  case presets, addFromPreset, applyPreset, keepAsPreset, deletePreset, restorePreset
  case filter, showText, showErrors, showWarnings, showMarked, showAll
  case showSent, showRefused, showUnknown
  case sort, sortByNumber, sortByEmail, sortByName, sortByProblems

  var preconditions: [Precondition] {
    switch self {
    case .addContact, .pasteContacts, .addFromPreset: [.writableDraft]
    case .duplicate, .addProperty, .link, .editText, .bulk, .setOnAll, .replaceInAll, .clearFromAll,
      .applyPreset:
      [.writableDraft, .contact]
    case .fillFromFirst: [.writableDraft, .contact, .severalMarks]
    case .delete: [.writableDraft, .contact, .deletableLine]
    case .switchOff: [.writableDraft, .contact, .propertyOnLine]
    case .undo: [.writableDraft, .undoableChange]
    case .redo: [.writableDraft, .redoableChange]
    case .mark, .markRange, .markAll, .markInverted, .filter, .sort, .showText, .showErrors, .showWarnings,
      .showMarked, .showSent, .showRefused, .showUnknown, .showAll, .sortByNumber, .sortByEmail, .sortByName,
      .sortByProblems, .keepAsPreset:
      [.contact]
    case .markNone, .previewMarked: [.anyMark]
    case .problems: [.problem]
    case .restorePreset: [.lostPreset]
    case .find, .presets, .deletePreset, .table, .nextCell, .previousCell: []
    }
  }
}
