import ContactsModel
import Drafts
import TerminalUI

/// What the lists hold. Each is a part of the model; none keeps lines of its own.
extension PlainComposer {
  func count(of list: PlainList) -> Int {
    switch list {
    case .contacts: model.document.inputs.count
    case .properties, .associations, .contactJSON, .foundProperties, .options: countInContact(of: list)
    case .objects: picker?.objects.objects.count ?? 0
    case .categories: picker?.categories.count ?? 0
    case .types: picker.map { $0.options.count + 1 } ?? 0
    case .chosenTypes: picker?.chosen.count ?? 0
    case .linkJSON: picker.map { JSONLines.lines(of: $0.association).count } ?? 0
    case .drafts: drafts?.all.count ?? 0
    case .findings: findings?.pager.lines.count ?? 0
    case .leftOut: model.job.plan?.leftOut.count ?? 0
    case .batches: model.job.plan?.batches.count ?? 0
    case .body: model.preview.tree?.lines.count ?? 0
    case .outcomes: model.results.outcomes.count
    case .sentAndStored, .answer: rows(of: list).count
    case .versions: model.results.versions.count
    case .version(let position): fields(ofVersion: position).count
    case .submissions: model.journal.submissions.count
    }
  }

  func title(of list: PlainList) -> String {
    switch list {
    case .contacts: model.shown.title(of: .contacts, in: model.workspace)
    case .properties: model.shown.title(of: .properties, in: model.workspace)
    case .associations: model.shown.title(of: .associations, in: model.workspace)
    case .contactJSON: model.shown.title(of: .contactJSON, in: model.workspace)
    case .foundProperties: "Properties like \(found?.query.text ?? "")"
    case .options: valueTitle("Values")
    case .objects: "Link to which object?"
    case .categories: "Which category?"
    case .types: "Which type in \(picker?.chosenCategory.rawValue ?? "")?"
    case .chosenTypes: "Take out which type?"
    case .linkJSON: "JSON of this association"
    case .drafts: "Drafts"
    case .findings: findings?.title ?? ""
    case .leftOut: "Left out: \(count(of: list))"
    case .batches: "Batches: \(count(of: list))"
    case .body: bodyTitle
    case .outcomes: model.results.outcomesTitle
    case .sentAndStored, .answer: model.results.recordTitle
    case .versions, .version: model.results.historyTitle
    case .submissions: model.shown.title(of: .submissions, in: model.workspace)
    }
  }

  /// The first line has the number before it; the others go with it.
  func lines(of list: PlainList, at index: Int) -> [String] {
    switch list {
    case .contacts: [words(ofContact: index)]
    case .properties: propertyWords(at: index)
    case .associations: associationWords(at: index)
    case .contactJSON, .foundProperties, .options: [lineInContact(of: list, at: index)]
    case .objects: [picker?.objects.objects[index] ?? ""]
    case .categories: [categoryWords(at: index)]
    case .types: [typeWords(at: index)]
    case .chosenTypes: [picker.map { words($0.chosen[index]) } ?? ""]
    case .linkJSON: [picker.map { JSONLines.lines(of: $0.association)[index].text.trimmed } ?? ""]
    case .drafts: [draftWords(at: index)]
    case .findings: [findings.map { spoken($0.pager.lines[index].text) } ?? ""]
    case .leftOut, .batches, .body: lineInPlan(of: list, at: index)
    case .outcomes: [words(ofOutcome: index)]
    case .sentAndStored, .answer: [rows(of: list)[index].spoken]
    case .versions: [words(ofVersion: index)]
    case .version(let position): [fields(ofVersion: position)[index]]
    case .submissions: [words(ofSubmission: index)]
    }
  }

  mutating func choose(from list: PlainList, at index: Int) -> [Effect] {
    switch list {
    case .contacts, .properties, .associations, .foundProperties, .options:
      return chooseInContact(list, index)
    case .objects: return chooseObject(at: index)
    case .categories: chooseCategory(at: index)
    case .types: chooseType(at: index)
    case .chosenTypes: takeOutType(at: index)
    case .drafts: return chooseDraft(at: index)
    case .leftOut, .batches, .body: chooseInPlan(list, index)
    case .outcomes: return chooseOutcome(at: index)
    case .sentAndStored, .versions: chooseInResult(list, index)
    case .submissions:
      model.journal.list.selected = index
      return model.perform(.open)
    case .contactJSON, .linkJSON, .findings, .answer, .version: say("There is nothing to open on this line.")
    }
    return []
  }

  private func draftWords(at index: Int) -> String {
    guard let line = drafts?.all[index] else { return "" }
    switch line.choice {
    case .newDraft: return "A new draft"
    case .deletedDrafts: return "Deleted drafts, \(line.note)"
    default: return "\(line.text), \(line.note)"
    }
  }

  private mutating func chooseDraft(at index: Int) -> [Effect] {
    guard let choice = drafts?.all[index].choice else { return [] }
    if choice == .newDraft {
      go(to: .text(.draftName))
      return []
    }
    return model.take(choice)
  }

  private func categoryWords(at index: Int) -> String {
    guard let picker else { return "" }
    let category = picker.categories[index]
    let known = picker.table.types(to: picker.object).count { $0.category == category }
    return "\(category.rawValue), \(counted(known, "types")) known"
  }

  private func typeWords(at index: Int) -> String {
    guard let picker, picker.options.indices.contains(index) else { return "Type an id" }
    let option = picker.options[index]
    return words(option) + (picker.isChosen(option.type) ? ", chosen already" : "")
  }
}
