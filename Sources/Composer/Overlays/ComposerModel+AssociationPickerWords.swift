import TerminalUI

extension ComposerModel {
  /// Why a step of the association picker is not left.
  func words(of refusal: AssociationPicker.Refusal, in picker: AssociationPicker) -> String {
    switch refusal {
    case .stillSearching:
      "Still searching. \(keyName(.accept, in: .associationPicker)) takes the first record when the list is there"
    case .nothingFound: "No \(picker.objects.noun) is found by that. Type other words, or its id"
    case .notATypeID(let text): "\"\(text)\" is not a type id: type digits, from 1 to \(Int32.max)"
    case .noType: "Choose a type with \(keyName(.mark, in: .associationPicker)), or type its id"
    case .noRecordID: "Type the id of the record to link"
    }
  }
}
