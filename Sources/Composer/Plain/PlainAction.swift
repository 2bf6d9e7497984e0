/// What the choices of menus lead to.
enum PlainAction: Hashable, Sendable {
  case go(PlainStep)
  case addContact, duplicate, deleteContact
  case undo, redo
  case startProblems, nextProblem, previousProblem, correctProblem
  /// Positions in the contact.
  case changeValue(Int), emptyValue(Int), deleteProperty(Int), takeSuggestion(Int)
  case changeAssociation(Int), deleteAssociation(Int)
  case link, startLink, finishLink
  case importFile
  case drafts, journal
  case plan, planAgain, readBody, writeImport
  case submit, confirm
  case results, readAgain
  case askAccount
}

/// A line of a menu.
struct PlainChoice: Hashable, Sendable {
  var words: String
  var action: PlainAction

  init(_ words: String, _ action: PlainAction) {
    (self.words, self.action) = (words, action)
  }
}
