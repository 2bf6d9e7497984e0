import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension PlainComposer {
  /// Where the person is, line by line.
  func summary(of menu: PlainMenu) -> [String] {
    switch menu {
    case .main: mainFacts
    case .contact: contactFacts
    case .property: propertyFacts
    case .association: associationWords(at: model.screens.compose.association)
    case .problem: problemFacts
    case .plan: planFacts
    case .leftOut: leftOutFacts
    case .result: resultFacts
    case .change: changeFacts
    }
  }

  func choices(of menu: PlainMenu) -> [PlainChoice] {
    switch menu {
    case .main: mainChoices
    case .contact: contactChoices
    case .property: propertyChoices
    case .association:
      [
        PlainChoice("Change this association", .screen(.open)),
        PlainChoice("Delete this association", .compose(.delete)), PlainChoice("Copy", .view(.copy)),
      ]
    case .problem:
      [
        PlainChoice("Next problem", .screen(.nextProblem)),
        PlainChoice("Previous problem", .screen(.previousProblem)),
        PlainChoice("Go there and correct it", .go(placeOfCursor)), PlainChoice(nil, .compose(.problems)),
      ]
    case .plan: planChoices
    case .leftOut:
      [
        PlainChoice("Go to the contact", .screen(.open)), PlainChoice(nil, .plan(.compare)),
        PlainChoice("Update this contact and the others in HubSpot", .plan(.updateExisting)),
        PlainChoice("Take what somebody else has set since", .plan(.takeTheirs)),
        PlainChoice("Overwrite it with yours", .plan(.keepMine)),
        PlainChoice("Send this contact again", .plan(.sendOnlyAgain)), PlainChoice("Copy", .view(.copy)),
      ]
    case .result: resultChoices
    case .change:
      [
        PlainChoice("Contacts, before and after", to: .list(.changedContacts)),
        PlainChoice("Put back: a draft that undoes these changes", .results(.putBack)),
      ]
    }
  }

  private var mainFacts: [String] {
    let document = model.workspace.document
    let counts = document.problems.counts
    let state = document.isLocked ? ", locked, read-only" : document.isUnsaved ? ", not saved" : ""
    return [
      "Draft \(document.draft.name), \(contacts(document.inputs.count))\(state)",
      "Portal: \(model.workspace.destination)\(model.workspace.connection.isReadOnly ? ", read-only" : "")",
      "Contacts with errors \(counts.inputsWithErrors), warnings \(counts.warnings)"
        + (document.checkingWords.map { ", \($0)" } ?? ""),
    ]
  }

  private var mainChoices: [PlainChoice] {
    let draft = model.workspace.document.draft
    return [
      PlainChoice("Contacts", to: .list(.contacts)), PlainChoice("Add a contact", .compose(.addContact)),
      PlainChoice("Problems", .screen(.nextProblem)), PlainChoice("Preview", .job(.preview)),
      PlainChoice("Submit", .job(.submit)), PlainChoice("Results", .goTo(.results)),
      PlainChoice("Journal of submissions", .goTo(.journal)), PlainChoice("Drafts", .draft(.drafts)),
      PlainChoice("Import a file", .draft(.importFile)),
      PlainChoice("Undo\(draft.undoLabel.map { ": \($0.words)" } ?? "")", .compose(.undo)),
      PlainChoice("Redo\(draft.redoLabel.map { ": \($0.words)" } ?? "")", .compose(.redo)),
      PlainChoice("Ask the portal for its properties and labels", .screen(.refresh)),
      PlainChoice("History of a contact", .portal(.contactHistory)),
    ]
  }

  private var contactFacts: [String] {
    guard let contact = current else { return [] }
    let index = model.screens.compose.list.selected
    let whole = model.workspace.document.problems.problems(at: index).filter { $0.isOfWhole }
    return ["#\(index + 1) \(words(of: contact, at: index))"] + whole.map(\.spoken)
  }

  /// What is done with contacts is done with all that are marked.
  private var contactChoices: [PlainChoice] {
    let contact = current?.contact
    let isMarked = current.map { model.screens.compose.marks.contains($0.id) } ?? false
    let count = model.screens.compose.marks.count
    let which = count == 0 ? "" : count == 1 ? " the marked contact" : " the \(count) marked contacts"
    return [
      PlainChoice("Properties \(contact?.properties.count ?? 0)", to: .list(.properties)),
      PlainChoice("Add a property", .compose(.addProperty)),
      PlainChoice("Associations \(contact?.associations.count ?? 0)", to: .list(.associations)),
      PlainChoice("Link\(which.isEmpty ? "" : which + " to") a record", .compose(.link)),
      PlainChoice("Read the JSON", to: .list(.contactJSON)),
      PlainChoice("Duplicate\(which)", .compose(.duplicate)),
      PlainChoice("Delete\(which)", .compose(.delete)),
      PlainChoice(isMarked ? "Unmark" : "Mark", .compose(.mark)), PlainChoice("Copy", .view(.copy)),
    ]
  }

  /// Where the values are known, they are listed when the value is to be changed.
  private var propertyFacts: [String] {
    let words = propertyWords(at: model.screens.compose.property)
    guard let property = propertyUnderCursor, let entry = model.workspace.catalogue[property.name],
      entry.options.isEmpty
    else { return words }
    return words + [entry.advice]
  }

  private var propertyUnderCursor: Property? {
    let properties = current?.contact.properties ?? []
    return properties.indices.contains(model.screens.compose.property)
      ? properties[model.screens.compose.property] : nil
  }

  private var propertyChoices: [PlainChoice] {
    guard let property = propertyUnderCursor else {
      return [
        PlainChoice("Switch this property on", .compose(.switchOff)),
        PlainChoice("Delete this property", .compose(.delete)),
      ]
    }
    let field = ValueField(
      input: model.screens.compose.list.selected, target: .property(model.screens.compose.property),
      text: property.value)
    let hasProblem = !problems(ofProperty: property.name).isEmpty
    let suggestion = hasProblem ? composeView.suggestion(for: field) : nil
    return [
      PlainChoice("Change the value", .screen(.open)), PlainChoice("Set to empty", .value("")),
      PlainChoice("Delete this property", .compose(.delete)),
      PlainChoice("Switch it off: it stays and is not sent", .compose(.switchOff)),
      PlainChoice("Copy", .view(.copy)),
    ]
      + [
        suggestion.map {
          PlainChoice("Take the suggestion \($0)", .screen(.open), .window(.takeSuggestion), .window(.accept))
        }
      ]
      .compactMap(\.self)
  }

  /// The model has said the problem itself.
  private var problemFacts: [String] {
    switch model.screens.compose.visited?.spot.part {
    case .associations?: ["In association \(model.screens.compose.association + 1)"]
    case .properties?: propertyUnderCursor.map { ["In property \($0.name)"] } ?? []
    case .contact?, nil: []
    }
  }
}

extension Problem {
  /// It is about no single property or association.
  var isOfWhole: Bool {
    if case .property = path { return false }
    return path.association == nil
  }

  var spoken: String { "\(isError ? "error" : "warning"): \(message)" }
}
