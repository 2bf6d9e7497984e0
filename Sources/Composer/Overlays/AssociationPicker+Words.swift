import TerminalUI

extension AssociationPicker {
  func title(in workspace: Workspace) -> String {
    "\(whatFor): \(workspace.labelsOrigin(of: object))"
  }

  /// `Link a record to #3`
  var whatFor: String {
    let verb = change == nil ? "Link a record to" : "Change a link of"
    guard targets.count > 1 else { return "\(verb) #\((targets.first ?? 0) + 1)" }
    return "\(verb) \(targets.count) marked contacts"
  }

  /// Why a step is not left.
  func words(of refusal: Refusal, in workspace: Workspace) -> String {
    let key = workspace.keyNames(in: context)
    switch refusal {
    case .stillSearching:
      return "Still searching. Press \(key(.window(.accept))) when the list is there"
    case .nothingFound: return "No \(objects.noun) found. Type other words, or its id"
    case .notATypeID(let text): return "\"\(text)\" is not a type id: type digits, from 1 to \(Int32.max)"
    case .noType: return "Choose a type with \(key(.compose(.mark))), or type its id"
    case .noRecordID: return "Type the id of the record to link"
    }
  }
}
