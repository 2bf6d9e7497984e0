public import ContactsModel
public import Drafts

extension DraftPlanner {
  /// Takes the changes of a contact, all of whose values differ from what was read.
  public mutating func add(_ update: ContactUpdate, email: String? = nil) {
    let cleared = update.properties.filter(\.value.isEmpty).map { Property($0.name, "before") }
    let known = email.map { [Property("email", $0)] } ?? []
    add(
      DraftInput(
        id: InputID(rawValue: 0), contact: ContactInput(properties: update.properties),
        existing: ExistingContact(id: update.id, values: known + cleared)))
  }
}
