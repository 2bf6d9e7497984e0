import ContactsModel
import Drafts
import TerminalUI

/// The problems of the contacts that are shown, and the way from one to the next.
extension ComposeView {
  /// The next contact that has problems, of those that are shown.
  func contactWithProblems(from index: Int, forward: Bool) -> Int? {
    let problems = document.problems
    var next = forward ? problems.next(after: index) : problems.previous(before: index)
    while let found = next, !compose.isShown(found) {
      next = forward ? problems.next(after: found) : problems.previous(before: found)
    }
    return next
  }

  func spots(ofContact index: Int) -> [(spot: ProblemSpot, problem: Problem)] {
    guard document.inputs.indices.contains(index) else { return [] }
    return ProblemSpot.all(of: document.problems.problems(at: index), in: document.inputs[index].contact)
  }

  /// The problem visited last while the cursor is there still, else the cursor's own line, whose problems come first.
  func problemCursor(forward: Bool) -> ProblemSpot {
    if let visited = compose.visited, visited.place == place { return visited.spot }
    let number = forward ? -1 : Int.max
    return switch pane {
    case .properties, .table: ProblemSpot(part: .properties, line: compose.property, number: number)
    case .associations: ProblemSpot(part: .associations, line: compose.association, number: number)
    default: ProblemSpot(part: .contact, line: 0)
    }
  }

  /// More lines than this nobody reads; typing finds what is among them, and the rest comes up as these are mended.
  private static let mostListedProblems = 1_000

  /// The problems of all contacts that are shown, errors and warnings, in the order of the draft; nil if there are none.
  var problemList: ChoiceList? {
    var lines: [ChoiceList.Line] = []
    var next = document.problems.next(after: -1)
    while let index = next, lines.count < Self.mostListedProblems {
      if compose.isShown(index) { lines += problemLines(ofContact: index) }
      next = document.problems.next(after: index)
    }
    let isCut = next != nil
    return lines.isEmpty
      ? nil
      : ChoiceList(
        title: isCut ? "The first \(lines.count) problems" : "Problems (\(lines.count))", all: lines)
  }

  private func problemLines(ofContact index: Int) -> [ChoiceList.Line] {
    spots(ofContact: index).map { spot, problem in
      let mark = problem.isError ? glyphs.error : glyphs.warning
      return ChoiceList.Line(
        text: "#\(index + 1) \(mark) \(problem.message)",
        note: document.inputs[index].contact.displayName, choice: .problem(contact: index, spot))
    }
  }
}
