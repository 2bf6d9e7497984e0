import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// Goes to the next problem: in this contact behind the cursor, then in the contacts that follow.
  mutating func goToProblem(forward: Bool) {
    let index = compose.contacts.selected
    let next = forward ? document.problems.next(after: index) : document.problems.previous(before: index)
    guard let found = next ?? (document.problems.problems(at: index).isEmpty ? nil : index) else {
      notice = Notice("No problems in this draft")
      return
    }
    show(contact: found)
    guard let problem = document.problems.problems(at: found).first else { return }
    select(problem.path)
    notice = Notice("#\(found + 1) \(problem.message)", tone: problem.isError ? .failure : .warning)
  }

  /// Puts the cursor where a path of the current contact leads.
  mutating func select(_ path: FieldPath) {
    guard let contact = current?.contact else { return }
    switch path {
    case .property(let name):
      focus(.properties)
      compose.property = contact.properties.lastIndex { $0.name == name } ?? contact.properties.count
    case .associationRecordID(let position), .associationTypes(let position),
      .associationCategory(let position, _), .associationTypeID(let position, _):
      focus(.associations)
      compose.association = position
    case .properties, .traceID, .unknownKey:
      focus(.properties)
    }
    keepCursorsInside()
  }
}
