import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension PlainComposer {
  /// Where the person is, a fact a line.
  func facts(of menu: PlainMenu) -> [String] {
    switch menu {
    case .main: mainFacts
    case .contact: contactFacts
    case .property(let position): propertyFacts(position)
    case .association(let position): associationWords(at: position)
    case .link: linkFacts
    case .problem: problemFacts
    case .plan: planFacts
    case .result: resultFacts
    }
  }

  func choices(of menu: PlainMenu) -> [PlainChoice] {
    switch menu {
    case .main: mainChoices
    case .contact: contactChoices
    case .property(let position): propertyChoices(position)
    case .association(let position):
      [
        PlainChoice("Change this association", .changeAssociation(position)),
        PlainChoice("Delete this association", .deleteAssociation(position)),
      ]
    case .link: linkChoices
    case .problem:
      [
        PlainChoice("Next problem", .nextProblem), PlainChoice("Previous problem", .previousProblem),
        PlainChoice("Go there and correct it", .correctProblem),
      ]
    case .plan: planChoices
    case .result: resultChoices
    }
  }

  private var mainFacts: [String] {
    let document = model.document
    let counts = document.problems.counts
    let state = document.isLocked ? ", locked, read-only" : document.isUnsaved ? ", not saved" : ""
    return [
      "Draft \(document.draft.name), \(contacts(document.inputs.count))\(state)",
      "Account: \(model.workspace.destination)\(model.connection.isReadOnly ? ", read-only" : "")",
      "Contacts with errors \(counts.inputsWithErrors), warnings \(counts.warnings)"
        + (document.checkingWords.map { ", \($0)" } ?? ""),
    ]
  }

  private var mainChoices: [PlainChoice] {
    let draft = model.document.draft
    return [
      PlainChoice("Contacts", .go(.list(.contacts))), PlainChoice("Add a contact", .addContact),
      PlainChoice("Problems", .startProblems), PlainChoice("Preview", .plan), PlainChoice("Submit", .submit),
      PlainChoice("Results", .results), PlainChoice("Journal of submissions", .journal),
      PlainChoice("Drafts", .drafts), PlainChoice("Import a file", .importFile),
      PlainChoice("Undo\(draft.undoLabel.map { ": \($0.words)" } ?? "")", .undo),
      PlainChoice("Redo\(draft.redoLabel.map { ": \($0.words)" } ?? "")", .redo),
      PlainChoice("Ask the account for its properties and labels", .askAccount),
    ]
  }

  private var contactFacts: [String] {
    guard model.current != nil else { return [] }
    let index = model.compose.list.selected
    let whole = model.document.problems.problems(at: index).filter { $0.isOfWhole }
    return ["#\(index + 1) \(words(ofContact: index))"] + whole.map(\.spoken)
  }

  private var contactChoices: [PlainChoice] {
    let contact = model.current?.contact
    return [
      PlainChoice("Properties \(contact?.properties.count ?? 0)", .go(.list(.properties))),
      PlainChoice("Add a property", .go(.text(.propertyName))),
      PlainChoice("Associations \(contact?.associations.count ?? 0)", .go(.list(.associations))),
      PlainChoice("Link a record", .link), PlainChoice("Read the JSON", .go(.list(.contactJSON))),
      PlainChoice("Duplicate", .duplicate), PlainChoice("Delete", .deleteContact),
    ]
  }

  /// Where the values are known, they are listed when the value is to be changed.
  private func propertyFacts(_ position: Int) -> [String] {
    guard let name = model.current?.contact.properties[position].name, let entry = model.catalogue[name],
      entry.options.isEmpty
    else { return propertyWords(at: position) }
    return propertyWords(at: position) + [entry.advice]
  }

  private func propertyChoices(_ position: Int) -> [PlainChoice] {
    [
      PlainChoice("Change the value", .changeValue(position)),
      PlainChoice("Set to empty", .emptyValue(position)),
      PlainChoice("Delete this property", .deleteProperty(position)),
    ]
      + [suggestion(at: position).map { PlainChoice("Take the suggestion \($0)", .takeSuggestion(position)) }]
      .compactMap { $0 }
  }

  func suggestion(at position: Int) -> String? {
    guard let properties = model.current?.contact.properties, properties.indices.contains(position) else {
      return nil
    }
    return problems(ofProperty: properties[position].name).lazy.compactMap(\.suggestion).first
  }

  /// The model has said the problem itself.
  private var problemFacts: [String] {
    let properties = model.current?.contact.properties ?? []
    switch model.compose.visited?.spot.part {
    case .associations?: return ["In association \(model.compose.association + 1)"]
    case .properties? where properties.indices.contains(model.compose.property):
      return ["In property \(properties[model.compose.property].name)"]
    case .properties?, .contact?, nil: return []
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
