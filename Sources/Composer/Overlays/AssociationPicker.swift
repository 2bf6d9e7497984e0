import ContactsModel
import Drafts
import TerminalUI

/// Composes one association in four steps: object, record, category, types.
struct AssociationPicker: Sendable {
  enum Step: Int, CaseIterable, Sendable {
    case object, record, category, type
  }

  enum Outcome: Equatable, Sendable {
    case open
    case refused(String)
    case closed
    case done
  }

  /// The contacts that get the link, by their indices in the draft.
  var targets: [Int]
  /// The association that is being changed, by its position; nil while a new one is composed.
  var editing: Int?
  var step = Step.object
  var objects: ObjectChoice
  var record = TextField()
  var category = 0
  /// A line among the labels of the category; one past the last is the id typed by hand.
  var typeLine = 0
  var typedID = TextField()
  private(set) var chosen: [ChosenType] = []
  /// Types by object, the built-in ones and those that the portal answered.
  var table: AssociationTypeTable

  init(targets: [Int], table: AssociationTypeTable) {
    self.targets = targets
    self.table = table
    objects = ObjectChoice(objects: table.objects.map(\.name))
  }

  var categories: [AssociationCategory] { AssociationCategory.published }
  var chosenCategory: AssociationCategory { categories[category] }
  var object: String { objects.selected }
  /// The labels to choose from, for the object and the category.
  var labels: [AssociationTypeEntry] { table.types(to: object).filter { $0.category == chosenCategory } }
  var isOnTypedID: Bool { typeLine >= labels.count }

  var association: Association {
    Association(recordID: record.text.trimmingBlanks(), types: chosen.map(\.type))
  }

  var hint: AssociationHint {
    AssociationHint(object: objects.isOther ? nil : object, labels: chosen.map(\.label))
  }

  func isChosen(_ type: AssociationType) -> Bool {
    chosen.contains { $0.type == type }
  }

  mutating func toggle(_ entry: AssociationTypeEntry) {
    if isChosen(entry.type) {
      chosen.removeAll { $0.type == entry.type }
    } else {
      chosen.append(ChosenType(type: entry.type, label: table.name(of: entry)))
    }
  }

  /// Takes what is typed as a type id of the category. The text stays when it is no positive 32-bit integer.
  mutating func takeTypedID() -> String? {
    let text = typedID.text.trimmingBlanks()
    guard !text.isEmpty else { return nil }
    guard let id = Int32(text), id > 0 else {
      return "\"\(text)\" is not a type id: type digits, from 1 to \(Int32.max)"
    }
    let type = AssociationType(chosenCategory, id)
    if !isChosen(type) { chosen.append(ChosenType(type: type, label: table.name(of: type, to: object))) }
    typedID = TextField()
    return nil
  }

  /// Opens on an association that is there already.
  mutating func load(_ association: Association, hint: AssociationHint?, at position: Int) {
    editing = position
    record = TextField(association.recordID)
    if let object = hint?.object ?? table.object(of: association.types) { objects.select(object) }
    chosen = association.types.enumerated().map { index, type in
      let known = hint.flatMap { $0.labels.indices.contains(index) ? $0.labels[index] : nil }
      return ChosenType(type: type, label: known ?? table.name(of: type, to: object))
    }
    if let first = association.types.first, let index = categories.firstIndex(of: first.category) {
      category = index
    }
  }
}

/// A type that will be written, and the label that names it.
struct ChosenType: Equatable, Sendable {
  var type: AssociationType
  var label: String?
}
