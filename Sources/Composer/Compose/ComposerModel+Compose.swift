import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  mutating func updateCompose(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .move(let motion): return move(motion)
    case .open: return openFocused()
    case .nextProblem: goToProblem(forward: true)
    case .previousProblem: goToProblem(forward: false)
    case .refresh: return refreshSchemas()
    case .shown, .select, .check, .resume, .search: break
    }
    return []
  }

  private mutating func move(_ motion: Motion) -> [Effect] {
    guard !isInTable else {
      moveInTable(motion)
      return []
    }
    guard let move = motion.inList else {
      focusNext(by: motion == .left ? -1 : 1)
      return []
    }
    switch pane {
    case .properties:
      move.apply(to: &compose.property, count: propertyLineCount, page: height(of: .properties))
    case .associations:
      move.apply(to: &compose.association, count: associationLineCount, page: height(of: .associations))
    case .contacts, .contactJSON, .table, .plan, .body, .confirm, .progress, .log, .outcomes, .record,
      .history,
      .submissions:
      moveInContacts(move)
    }
    return []
  }

  mutating func moveInContacts(_ move: ListState.Move) {
    let before = compose.contacts.selected
    var list = contactList
    list.move(move, count: contactLineCount, height: contactsHeight)
    take(contactList: list)
    if compose.contacts.selected != before { (compose.property, compose.association) = (0, 0) }
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

  /// The lines of Properties and Associations: what is there, and one to add more.
  var propertyLineCount: Int { (current?.contact.properties.count ?? -1) + switchedOff.count + 1 }
  var associationLineCount: Int { (current?.contact.associations.count ?? -1) + 1 }

  private mutating func openFocused() -> [Effect] {
    guard let contact = current?.contact else { return [] }
    switch pane {
    case .table: return openCell()
    case .properties where compose.property < contact.properties.count: openField(.property(compose.property))
    case .properties: return sayIsOff() ? [] : pickProperty()
    case .associations where compose.association < contact.associations.count:
      return changeAssociation(at: compose.association)
    case .associations: return pickAssociation()
    default: focus(.properties)
    }
    return []
  }

  private mutating func refreshSchemas() -> [Effect] {
    notice = Notice("Asking for the account, its properties and labels")
    connection.portal = .asking
    return [.portal(.ask), .portal(.fetchDefinitions)]
      + schema.labeledObjects.sorted().map { .portal(.fetchLabels(object: $0)) }
  }
}

extension ListState.Move {
  /// Moves a position in a short list that scrolls by itself.
  fileprivate func apply(to position: inout Int, count: Int, page: Int) {
    var list = ListState(selected: position)
    list.move(self, count: count, height: page)
    position = list.selected
  }
}
