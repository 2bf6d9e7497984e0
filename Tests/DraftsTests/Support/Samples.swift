import ContactsModel
import Drafts
import HostileText

/// A contact that keeps to every rule.
func contact(_ number: Int) -> ContactInput {
  ContactInput(properties: [
    Property("email", "person\(number)@example.com"), Property("firstname", "Person"),
    Property("lastname", "No. \(number)"),
  ])
}

func contact(_ properties: KeyValuePairs<String, String>) -> ContactInput {
  ContactInput(properties: properties.map { Property($0.key, $0.value) })
}

func inputs(_ count: Int) -> [DraftInput] {
  (0..<count).map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: contact($0)) }
}

func draft(_ count: Int) -> Draft {
  Draft(name: "sample", inputs: InputList(inputs(count)))
}

/// Text that breaks careless readers.
let hostileTexts = [
  "", " ", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "\t", "a,b;c\td", "=1+1", "\\", "\\\"", "{\"a\":1}",
  "Jürgen", "北京", "👩‍👩‍👧‍👦", "e\u{301}", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "\u{FEFF}", "<string>", "null",
  String(repeating: "x", count: 300),
]

extension SeededGenerator {
  mutating func contact() -> ContactInput {
    let names = ["email", "firstname", "lastname", "custom_property_of_the_portal", "", "ünï"]
    let properties = (0..<below(5)).map { _ in Property(pick(names), pick(hostileTexts)) }
    let associations = (0..<below(3)).map { _ in
      Association(recordID: pick(["9931", "", "<string>"]), types: (0..<below(3)).map { _ in type() })
    }
    return ContactInput(
      properties: properties, associations: associations,
      objectWriteTraceID: pick([nil, nil, "trace-\(below(1000))"]))
  }

  private mutating func type() -> AssociationType {
    let category = pick(AssociationCategory.published + [AssociationCategory(rawValue: "")])
    return AssociationType(category: category, typeID: pick([.value(279), .value(-1), .text("<integer>")]))
  }

  /// Anything that a person may do to a draft.
  mutating func edit(of draft: Draft) -> Edit? {
    let index = below(draft.inputs.count)
    switch below(15) {
    case 0: return draft.editToAddContact(at: below(draft.inputs.count + 1), contact: contact())
    case 1: return draft.editToDuplicate((0..<below(4)).map { _ in below(draft.inputs.count) })
    case 2: return draft.editToDelete((0..<below(6)).map { _ in below(draft.inputs.count) })
    case 3: return draft.editToAddProperty(Property("city", pick(hostileTexts)), to: index)
    case 4: return draft.editToSetProperty(Property("zip", pick(hostileTexts)), at: below(3), of: index)
    case 5: return draft.editToRemoveProperty(at: below(3), of: index)
    case 6:
      let link = Association(recordID: "\(below(9999))", types: [AssociationType(.userDefined, 36)])
      return draft.editToLink(link, hint: AssociationHint(object: "company"), types: .builtIn, to: [index])?
        .edit
    case 7: return draft.editToRemoveAssociation(at: below(3), of: index)
    case 8: return bulkEdit(of: draft)
    case 9: return bulkEdit(of: draft)
    case 10: return draft.editToSwitchOff(at: below(3), of: index)
    case 11: return draft.editToSwitchOn(below(2), of: index)
    case 12: return draft.editToRemoveSwitchedOff(below(2), of: index)
    default: return addMany(to: draft)
    }
  }

  /// Anything that a person may do to many contacts at once.
  mutating func bulkEdit(of draft: Draft) -> Edit? {
    let many = (0..<below(40)).map { _ in below(draft.inputs.count + 2) - 1 }
    let name = pick(["email", "firstname", "city", ""])
    switch below(4) {
    case 0: return draft.editToSet(Property(name, pick(hostileTexts)), onAll: many)
    case 1: return draft.editToClear(name, fromAll: many)
    case 2: return draft.editToFill(below(3), of: below(draft.inputs.count), to: many)
    default:
      let replacement = try? TextReplacement(
        of: pick(["e", "[a-z]+", "(", "."]), with: pick(hostileTexts), isPattern: below(2) == 0)
      return replacement.flatMap { draft.editToMake(draft.changes($0, in: many)) }
    }
  }

  private mutating func addMany(to draft: Draft) -> Edit {
    let first = draft.nextID.rawValue
    let new = (0..<UInt64(below(400))).map {
      DraftInput(id: InputID(rawValue: first + $0), contact: contact())
    }
    return Edit(
      .importContacts(new.count),
      [Splice(at: below(draft.inputs.count + 1), removing: 0, inserting: new)])
  }
}
