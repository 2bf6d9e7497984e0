import ContactsModel
import Drafts
import TerminalUI

/// Composes one association: the record that is looked for, its object, and the types, all of them in one list.
struct AssociationPicker: Equatable, Sendable {
  enum Stage: Int, CaseIterable, Sendable {
    case record, object, type
  }

  /// What came of accepting a step.
  enum Outcome: Equatable, Sendable {
    case onward
    case refused(Refusal)
    case done
  }

  /// Why a step is not left.
  enum Refusal: Equatable, Sendable {
    case stillSearching
    case nothingFound
    case notATypeID(String)
    case noType
    case noRecordID
  }

  /// The association that is being changed, and its position.
  struct Change: Equatable, Sendable {
    var position: Int
    var association: Association

    init(position: Int, of association: Association) {
      (self.position, self.association) = (position, association)
    }
  }

  /// The contacts that get the link, by their indices in the draft.
  var targets: [Int]
  /// Nil while a new association is composed.
  private(set) var change: Change?
  var step = Stage.record
  var objects: ObjectChoice
  /// The id of the record, or words to find it by.
  var record = TextField()
  var recordList = RecordList()
  var picked: PickedRecord?
  /// Of the id typed by hand.
  var category = 0
  /// A line among the options; one past the last is the id typed by hand.
  var typeLine = 0
  var typedID = TextField()
  private(set) var chosen: [ChosenType] = []
  /// Types by object, the built-in ones and those that the portal answered.
  private(set) var table: AssociationTypeTable

  init(targets: [Int], table: AssociationTypeTable) {
    self.targets = targets
    self.table = table
    objects = ObjectChoice(objects: table.objects.map(\.name))
  }

  var categories: [AssociationCategory] { AssociationCategory.published }
  var chosenCategory: AssociationCategory { categories[category] }
  var object: String { objects.selected }
  /// What can be marked: the labels of all categories, then what was chosen by its id.
  var options: [ChosenType] {
    let known = table.types(to: object)
    let labels = categories.flatMap { category in known.filter { $0.category == category } }
    return labels.map { ChosenType(type: $0.type, label: table.name(of: $0)) }
      + chosen.filter { choice in !labels.contains { $0.type == choice.type } }
  }

  /// Those of the chosen category.
  var optionsOfCategory: [ChosenType] { options.filter { $0.type.category == chosenCategory } }

  var isOnTypedID: Bool { option == nil }

  /// The option under the cursor; nil on the id typed by hand.
  var option: ChosenType? {
    let options = options
    return options.indices.contains(typeLine) ? options[typeLine] : nil
  }

  var association: Association {
    Association(recordID: isOnlySought ? "" : recordText, types: chosen.map(\.type))
  }

  var hint: AssociationHint {
    AssociationHint(
      object: objects.isUnknown ? nil : object, recordName: namedRecord?.name, labels: chosen.map(\.label))
  }

  func isChosen(_ type: AssociationType) -> Bool {
    chosen.contains { $0.type == type }
  }

  mutating func toggle(_ option: ChosenType) {
    if isChosen(option.type) {
      chosen.removeAll { $0.type == option.type }
    } else {
      chosen.append(option)
    }
  }

  /// Leaves out the types that are known to lead to another object only.
  mutating func objectChanged() {
    let (known, object) = (table, object)
    chosen.removeAll { choice in
      guard let other = known.entry(of: choice.type)?.object, other != object else { return false }
      return !known.types(to: object).contains { $0.type == choice.type }
    }
    typeLine = 0
  }

  /// Takes in labels that have come. A cursor that is among the types stays on its line.
  mutating func take(_ table: AssociationTypeTable) {
    let before = option
    self.table = table
    let options = options
    guard step == .type else {
      typeLine = 0
      return
    }
    typeLine = before.flatMap { option in options.firstIndex { $0.type == option.type } } ?? options.count
  }

  /// Takes what is typed as a type id of the category. The text stays when it is no positive 32-bit integer.
  mutating func takeTypedID() -> Refusal? {
    let text = typedID.text.trimmed
    guard !text.isEmpty else { return nil }
    guard let id = Int32(text), id > 0 else {
      return .notATypeID(text)
    }
    let type = AssociationType(chosenCategory, id)
    if !isChosen(type) { chosen.append(ChosenType(type: type, label: table.name(of: type, to: object))) }
    typedID = TextField()
    typeLine = options.count
    return nil
  }

  /// Opens on an association that is there already.
  mutating func load(_ change: Change, hint: AssociationHint?) {
    self.change = change
    let association = change.association
    record = TextField(association.recordID)
    if let object = hint?.object ?? table.object(of: association.types) { objects.select(object) }
    if let name = hint?.recordName {
      let known = FoundRecord(object: object, id: association.recordID, name: name)
      picked = PickedRecord(record: known, isChecked: false)
    }
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
