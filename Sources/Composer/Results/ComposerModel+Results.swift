import ContactsModel
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func show(_ record: SubmissionRecord) -> [Effect] {
    submit.unseen = nil
    results.show(record)
    show(.results)
    focus(.outcomes)
    results.list.settle(count: results.outcomes.count, height: outcomesHeight)
    notice = Notice("\(record.id): \(record.words)")
    return historyNeeded()
  }

  /// The row of column titles is not part of the list.
  var outcomesHeight: Int { max(1, height(of: .outcomes) - 1) }

  mutating func performInResults(_ intent: Intent) -> [Effect] {
    guard results.record != nil else {
      notice = Notice(
        "No results yet",
        keys: "\(keyName(.submit)) submits, \(keyName(.goTo(.journal))) lists what was sent before")
      return []
    }
    switch intent {
    case .move(let motion): return moveInResults(motion)
    case .open:
      if pane != .history { focusNext(by: 1) }
    case .nextProblem: return goToNotCreated(by: 1)
    case .previousProblem: return goToNotCreated(by: -1)
    case .refresh: return readAgain()
    case .check: return check()
    case .resume: return askToResume()
    default: break
    }
    return []
  }

  private mutating func moveInResults(_ motion: Motion) -> [Effect] {
    guard let move = motion.inList else {
      focusNext(by: motion == .left ? -1 : 1)
      return []
    }
    switch pane {
    case .record: moveInRecord(move)
    case .history:
      results.version.move(move, count: versions.count, height: versionsHeight)
    default:
      let before = results.list.selected
      results.list.move(move, count: results.outcomes.count, height: outcomesHeight)
      if results.list.selected != before { return selectionMoved() }
    }
    return []
  }

  mutating func moveInRecord(_ move: ListState.Move) {
    let rows = recordRows
    results.line.move(move, count: rows.count, height: height(of: .record))
    guard rows.indices.contains(results.line.selected) else { return }
    if let subject = rows[results.line.selected].subject, subject != results.subject {
      results.subject = subject
      results.version = ListState()
    }
  }

  mutating func selectionMoved() -> [Effect] {
    results.didSelect()
    return historyNeeded()
  }

  private mutating func goToNotCreated(by step: Int) -> [Effect] {
    var index = results.list.selected
    let found = Self.find(in: results.outcomes, from: &index, by: step) { !$0.outcome.isSuccess }
    guard found else {
      notice = Notice("Every contact was created")
      return []
    }
    results.list.move(.to(index), count: results.outcomes.count, height: outcomesHeight)
    return selectionMoved()
  }

  var recordRows: [RecordRow] {
    RecordRows(of: results, columns: width(of: .record) - 2).rows
  }
}
