import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// A link as a dialogue composes it: what is missing is asked next, and then what there is is read out.
extension AssociationPicker {
  private enum Part: Int {
    case all, object, otherObject, record, records, category, type, typeID, chosen, json
  }

  var leavingWords: String? { change == nil ? "Nothing is linked." : "The association is unchanged." }

  func firstParts(in workspace: Workspace) -> [Int] {
    let isNew = change == nil && recordText.isEmpty && chosen.isEmpty
    return (isNew ? [Part.all, .object] : [.all]).map(\.rawValue)
  }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    switch Part(rawValue: part) ?? .all {
    case .all: OverlayPart(summary, .line(of: Self.steps.count))
    case .object: OverlayPart(["Link to which object?"], .line(of: objects.objects.count))
    case .otherObject:
      OverlayPart(
        ["Type id of the object, as 2-123. An empty line goes back."], .text(prompt: "Object type id"))
    case .record: OverlayPart([recordQuestion(in: workspace)], .text(prompt: "Record id"))
    case .records:
      recordList.state == .asking
        ? OverlayPart([recordWords.text], .later)
        : OverlayPart([recordWords.text], .line(of: recordList.records.count))
    case .category: OverlayPart(["Which category?"], .line(of: categories.count))
    case .type:
      OverlayPart(["Which type in \(chosenCategory.rawValue)?"], .line(of: optionsOfCategory.count + 1))
    case .typeID:
      OverlayPart(
        ["Type id in \(chosenCategory.rawValue), digits. An empty line goes back."], .text(prompt: "Type id"))
    case .chosen: OverlayPart(["Take out which type?"], .line(of: chosen.count))
    case .json: OverlayPart(["JSON of this association"], .line(of: JSONLines.lines(of: association).count))
    }
  }

  private var summary: [String] {
    let record = association.recordID
    let types = chosen.isEmpty ? ["none yet"] : chosen.map(\.words)
    let name = namedRecord?.name.map { ", \($0)" } ?? ""
    return [whatFor, "Object: \(object)", "Record id: \(record.isEmpty ? "none yet" : record)\(name)"]
      + types.map { "Type: \($0)" }
  }

  private func recordQuestion(in workspace: Workspace) -> String {
    let now = record.isEmpty ? "" : ", now \(record.text)"
    let search = isSearchable(in: workspace) ? ", or words to find it by" : ""
    return "Id of the \(objects.noun)\(now)\(search). An empty line goes back."
  }

  private func isSearchable(in workspace: Workspace) -> Bool {
    workspace.connection.portalID != nil && !objects.isUnknown
  }

  /// The lines of the whole, but for the first one, and the parts that they lead to.
  private static let steps: [(words: String, part: Part)] = [
    ("Link it", .all), ("Add a type", .category), ("Take out a type", .chosen), ("Object", .object),
    ("Record id", .record), ("Read the JSON", .json),
  ]

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    switch Part(rawValue: part) ?? .all {
    case .all: return index == 0 && change != nil ? "Accept the change" : Self.steps[index].words
    case .object: return objects.objects[index]
    case .records: return line(of: recordList.records[index]).text
    case .category:
      let category = categories[index]
      let known = table.types(to: object).count { $0.category == category }
      return "\(category.rawValue), \(counted(known, "types")) known"
    case .type:
      let options = optionsOfCategory
      guard options.indices.contains(index) else { return "Type an id" }
      return options[index].words + (isChosen(options[index].type) ? ", chosen already" : "")
    case .chosen: return chosen[index].words
    case .json: return JSONLines.lines(of: association)[index].text.trimmed
    case .otherObject, .record, .typeID: return ""
    }
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    switch Part(rawValue: part) ?? .all {
    case .all:
      if line > 0 { return ask(Self.steps[line].part) }
      guard let missing else {
        step = .type
        return .press(.window(.accept))
      }
      return ask(missing)
    case .object:
      objects.select(objects.objects[line])
      return objects.isOther ? ask(.otherObject) : objectChosen()
    case .records:
      (step, recordList.row) = (.record, line)
      return accepted()
    case .category:
      (step, category, typeLine) = (.type, line, 0)
      return ask(.type)
    case .type:
      let options = optionsOfCategory
      guard options.indices.contains(line) else { return ask(.typeID) }
      if !isChosen(options[line].type) { toggle(options[line]) }
      return ask(missing ?? .all)
    case .chosen:
      toggle(chosen[line])
      return ask(missing ?? .all)
    case .json, .otherObject, .record, .typeID: return .nothingToOpen
    }
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    switch Part(rawValue: part) ?? .all {
    case .otherObject:
      objects.select(text.trimmed)
      return objectChosen()
    case .record:
      (step, record, recordList.row) = (.record, TextField(text.trimmed), nil)
      return isRecordID || !isSearchable(in: workspace) ? accepted() : ask(.records)
    case .typeID:
      typedID = TextField(text.trimmed)
      let refusal = takeTypedID()
      return refusal.map { .say(Notice(words(of: $0, in: workspace))) } ?? ask(missing ?? .all)
    case .all, .object, .records, .category, .type, .chosen, .json: return .nothingToOpen
    }
  }

  private var missing: Part? {
    association.recordID.isEmpty ? .record : chosen.isEmpty ? .category : nil
  }

  private mutating func objectChosen() -> OverlayReply {
    objectChanged()
    step = .object
    return accepted()
  }

  /// The step is left as a key leaves it.
  private func accepted() -> OverlayReply {
    var next = self
    _ = next.accept()
    return OverlayReply(intent: .window(.accept), part: (next.missing ?? .all).rawValue)
  }

  private func ask(_ part: Part) -> OverlayReply { .ask(part.rawValue) }
}

extension ChosenType {
  /// `Billing desk, USER_DEFINED 36`
  var words: String {
    "\(label.map { "\($0), " } ?? "")\(type.category.rawValue) \(type.typeID)"
  }
}
