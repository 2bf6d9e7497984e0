import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What the lists hold. Each is a part of the model; none keeps lines of its own.
extension PlainComposer {
  func count(of list: PlainList) -> Int {
    switch list {
    case .contacts: composeView.contactLineCount
    case .properties: max(0, composeView.propertyLineCount - 1)
    case .associations: max(0, composeView.associationLineCount - 1)
    case .contactJSON: jsonLines.count
    case .options: options.count + 1
    case .leftOut: model.workspace.job.plan?.leftOut.count ?? 0
    case .batches: model.workspace.job.plan?.batches.count ?? 0
    case .body: model.screens.preview.tree?.lines.count ?? 0
    case .log: model.screens.submit.log.lines.count
    case .outcomes: model.screens.results.lookUp?.ids.count ?? model.screens.results.outcomes.count
    case .changes: model.screens.results.changes?.log.groups.count ?? 0
    case .changedContacts: model.screens.results.changes?.group?.items.count ?? 0
    case .sentAndStored, .answer: rows(of: list).count
    case .versions: model.screens.results.versions.count
    case .version(let position): fields(ofVersion: position).count
    case .submissions: model.screens.journal.submissions.count
    }
  }

  func title(of list: PlainList) -> String {
    switch list {
    case .options: valueTitle("Values")
    case .leftOut: "Left out: \(count(of: list))"
    case .batches: "Batches: \(count(of: list))"
    case .body: bodyTitle
    case .contacts, .properties, .associations, .contactJSON, .log, .outcomes, .sentAndStored, .answer,
      .versions, .version, .changes, .changedContacts, .submissions:
      list.pane.map { model.screens.shown.title(of: $0, in: model.workspace) } ?? ""
    }
  }

  /// The first line has the number before it; the others go with it.
  func lines(of list: PlainList, at index: Int) -> [String] {
    switch list {
    case .contacts: [words(ofContactAtLine: index)]
    case .properties: propertyWords(at: index)
    case .associations: associationWords(at: index)
    case .contactJSON: [jsonLines[index]]
    case .options: [options.words(at: index)]
    case .leftOut, .batches, .body: lineInPlan(of: list, at: index)
    case .log: [model.screens.submit.log.lines[index].text]
    case .outcomes: [words(ofOutcome: index)]
    case .sentAndStored, .answer: [rows(of: list)[index].spoken]
    case .versions: [words(ofVersion: index)]
    case .changes, .changedContacts: [words(ofChange: index, in: list)]
    case .version(let position): [fields(ofVersion: position)[index]]
    case .submissions: [words(ofSubmission: index)]
    }
  }

  /// Goes to a line as a click does, and opens it.
  mutating func choose(from list: PlainList, at index: Int) -> [Effect] {
    switch list {
    case .contacts: return select(index, then: .menu(.contact))
    case .properties: return select(index, then: .menu(.property))
    case .associations: return select(index, then: .menu(.association))
    case .versions: return select(index, then: .list(.version(index)))
    case .changes: return select(index, then: .menu(.change))
    case .changedContacts: return select(index, then: .list(.versions))
    case .options where options.indices.contains(index): return setValue(options[index].value)
    case .options:
      steps.removeLast()
      go(to: .value)
    case .leftOut, .batches, .body: return chooseInPlan(list, index)
    case .outcomes: return chooseOutcome(at: index)
    case .sentAndStored: return chooseProperty(at: index)
    case .submissions: return model.tell(.select(line: index)) + press(.screen(.open))
    case .contactJSON, .log, .answer, .version: say("There is nothing to open on this line.")
    }
    return []
  }

  private mutating func select(_ line: Int, then step: PlainStep) -> [Effect] {
    let effects = model.tell(.select(line: line))
    go(to: step)
    return effects
  }
}
