import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// Goes to the next problem: in this contact beyond the cursor, then in the other contacts, and round.
  mutating func goToProblem(forward: Bool) {
    let index = compose.contacts.selected
    let cursor = problemCursor(forward: forward)
    let here = spots(ofContact: index)
    if let found = forward ? here.first(where: { $0.spot > cursor }) : here.last(where: { $0.spot < cursor })
    {
      return visit(found.problem, at: found.spot, ofContact: index)
    }
    if let next = contactWithProblems(from: index, forward: forward) {
      return visitFirst(ofContact: next, forward: forward)
    }
    guard let first = contactWithProblems(from: forward ? -1 : document.inputs.count, forward: forward) else {
      return sayNoProblems()
    }
    visitFirst(ofContact: first, forward: forward, saying: forward ? "From the start: " : "From the end: ")
  }

  /// The next one of those that are shown.
  func contactWithProblems(from index: Int, forward: Bool) -> Int? {
    let problems = document.problems
    var next = forward ? problems.next(after: index) : problems.previous(before: index)
    while let found = next, !isShown(found) {
      next = forward ? problems.next(after: found) : problems.previous(before: found)
    }
    return next
  }

  private mutating func visitFirst(ofContact index: Int, forward: Bool, saying words: String = "") {
    let spots = spots(ofContact: index)
    guard let found = forward ? spots.first : spots.last else { return }
    visit(found.problem, at: found.spot, ofContact: index, saying: words)
  }

  mutating func visit(
    _ problem: Problem, at spot: ProblemSpot, ofContact index: Int, saying words: String = ""
  ) {
    if index != compose.contacts.selected { show(contact: index) }
    select(problem.path)
    compose.visited = ProblemVisit(place: place, spot: spot)
    notice = Notice(
      "\(words)#\(index + 1) \(problem.message)", tone: problem.isError ? .failure : .warning)
  }

  func spots(ofContact index: Int) -> [(spot: ProblemSpot, problem: Problem)] {
    guard document.inputs.indices.contains(index) else { return [] }
    return ProblemSpot.all(of: document.problems.problems(at: index), in: document.inputs[index].contact)
  }

  /// The problem visited last while the cursor is there still, else the cursor's own line, whose problems come first.
  private func problemCursor(forward: Bool) -> ProblemSpot {
    if let visited = compose.visited, visited.place == place { return visited.spot }
    let number = forward ? -1 : Int.max
    return switch pane {
    case .properties, .table: ProblemSpot(part: .properties, line: compose.property, number: number)
    case .associations: ProblemSpot(part: .associations, line: compose.association, number: number)
    default: ProblemSpot(part: .contact, line: 0)
    }
  }

  /// Puts the cursor where a path of the current contact leads.
  mutating func select(_ path: FieldPath) {
    guard let contact = current?.contact else { return }
    if isInTable {
      if case .property(let name) = path { compose.table?.select(name) }
      return keepCursorsInside()
    }
    let spot = ProblemSpot(of: path, in: contact)
    if spot.part == .associations {
      focus(.associations)
      compose.association = spot.line
    } else {
      focus(.properties)
      // What is missing would be added on the last line.
      compose.property = spot.line < contact.properties.count ? max(0, spot.line) : propertyLineCount - 1
    }
    keepCursorsInside()
  }
}
