import Drafts
import TerminalUI

extension ComposerModel {
  /// More lines than this nobody reads; typing finds what is among them, and the rest comes up as these are mended.
  private static let mostListedProblems = 1_000

  /// Lists the problems of all contacts that are shown, errors and warnings, in the order of the draft.
  mutating func listProblems() {
    var lines: [ChoiceList.Line] = []
    var next = document.problems.next(after: -1)
    while let index = next, lines.count < Self.mostListedProblems {
      if isShown(index) { lines += problemLines(ofContact: index) }
      next = document.problems.next(after: index)
    }
    guard !lines.isEmpty else { return sayNoProblems() }
    let isCut = next != nil
    overlays.append(
      .choice(
        ChoiceList(
          title: isCut ? "The first \(lines.count) problems" : "Problems (\(lines.count))", all: lines))
    )
  }

  private func problemLines(ofContact index: Int) -> [ChoiceList.Line] {
    spots(ofContact: index).map { spot, problem in
      let mark = problem.isError ? glyphs.error : glyphs.warning
      return ChoiceList.Line(
        text: "#\(index + 1) \(mark) \(problem.message)",
        note: document.inputs[index].contact.displayName, choice: .problem(contact: index, spot))
    }
  }

  /// Opens a problem of the list. It may be gone: the list does not follow what happens under it.
  mutating func openProblem(ofContact index: Int, at spot: ProblemSpot) {
    guard let found = spots(ofContact: index).first(where: { $0.spot == spot }) else {
      notice = Notice("That problem is gone")
      return
    }
    visit(found.problem, at: spot, ofContact: index)
  }

  /// Nil while there is one in what is shown.
  var whyNoProblem: Notice? {
    let isThere =
      contactWithProblems(from: -1, forward: true) != nil
      || !spots(ofContact: compose.contacts.selected).isEmpty
    return isThere ? nil : noProblems
  }

  mutating func sayNoProblems() { notice = noProblems }

  private var noProblems: Notice {
    if let checkingWords { return Notice("No problems found yet: \(checkingWords)") }
    return Notice(compose.shown == nil ? "No problems in this draft" : "No problems in what is shown")
  }
}
