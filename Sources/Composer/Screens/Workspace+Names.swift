import ContactsModel
import Drafts
import Submissions

/// What contacts of the draft are called in messages.
extension Workspace {
  /// One by its email or name, by its number where it has neither; several by how many they are.
  func named(_ indices: [Int]) -> String {
    guard indices.count == 1, let index = indices.first else { return contacts(indices.count) }
    let name = draft.inputs.indices.contains(index) ? draft.inputs[index].contact.knownName : nil
    return name ?? "#\(index + 1)"
  }
}
