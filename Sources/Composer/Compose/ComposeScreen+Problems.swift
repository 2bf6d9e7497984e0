import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  /// Goes to the next problem: in this contact beyond the cursor, then in the other contacts, and round.
  mutating func goToProblem(forward: Bool, in workspace: inout Workspace) -> Step {
    let view = view(in: workspace)
    let index = list.selected
    let cursor = view.problemCursor(forward: forward)
    let here = view.spots(ofContact: index)
    if let found = forward ? here.first(where: { $0.spot > cursor }) : here.last(where: { $0.spot < cursor })
    {
      return visit(found.finding, at: found.spot, ofContact: index, in: &workspace)
    }
    if let next = view.contactToLookAt(from: index, forward: forward) {
      return visitFirst(ofContact: next, forward: forward, in: &workspace)
    }
    guard
      let first = view.contactToLookAt(
        from: forward ? -1 : workspace.draft.inputs.count, forward: forward)
    else { return .say(view.noProblems) }
    return visitFirst(
      ofContact: first, forward: forward, saying: forward ? "From the start: " : "From the end: ",
      in: &workspace)
  }

  private mutating func visitFirst(
    ofContact index: Int, forward: Bool, saying words: String = "", in workspace: inout Workspace
  ) -> Step {
    let spots = view(in: workspace).spots(ofContact: index)
    guard let found = forward ? spots.first : spots.last else { return Step() }
    return visit(found.finding, at: found.spot, ofContact: index, saying: words, in: &workspace)
  }

  private mutating func visit(
    _ finding: ContactFinding, at spot: ProblemSpot, ofContact index: Int, saying words: String = "",
    in workspace: inout Workspace
  ) -> Step {
    if index != list.selected { show(contact: index, in: workspace) }
    select(finding.path, in: &workspace)
    visited = ProblemVisit(place: view(in: workspace).place, spot: spot, property: finding.propertyToFill)
    return .say(
      Notice(
        "\(words)#\(index + 1) \(finding.words)", tone: finding.isError ? .failure : .warning))
  }

  /// Lists the problems of all contacts that are shown.
  func listProblems(in workspace: Workspace) -> Step {
    let view = view(in: workspace)
    guard let problems = view.problemList else { return .say(view.noProblems) }
    let values = workspace.imports.unresolved.flatMap { open in
      workspace.openValueList(of: open).map { list in
        ChoiceList.Line(
          text: list.title, note: "of the last import", choice: .compose(.openValues(of: open)))
      }
    }
    return .open(
      .choice(ChoiceList(title: problems.title, all: (values.map { [$0] } ?? []) + problems.all)))
  }

  func listProblems(of group: ProblemGroup, in workspace: Workspace) -> Step {
    view(in: workspace).problemList(of: group).map { .open(.choice($0)) } ?? .say(.problemsAreGone)
  }

  /// Takes the suggestions for the problems of a kind in all contacts that are shown, and lists what is left.
  mutating func takeSuggestions(for group: ProblemGroup, in workspace: inout Workspace) -> Step {
    let edit = workspace.draft.editToTakeSuggestions(for: group, found: workspace.document.problems) {
      [self] in
      isShown($0)
    }
    let place = group.place.name
    let step = performForAll(
      edit, saying: "Took the suggestions\(place.isEmpty ? "" : " for \(place)") in",
      otherwise: "None of the suggestions can be taken here", in: &workspace)
    guard !step.effects.isEmpty, let left = view(in: workspace).problemList else { return step }
    return step + .open(.choice(left))
  }

  /// Opens a problem of the list. It may be gone: the list does not follow what happens under it.
  mutating func openProblem(
    ofContact index: Int, at spot: ProblemSpot, in workspace: inout Workspace
  ) -> Step {
    let spots = view(in: workspace).spots(ofContact: index)
    guard let found = spots.first(where: { $0.spot == spot }) else {
      return .say(.problemsAreGone)
    }
    return visit(found.finding, at: spot, ofContact: index, in: &workspace)
  }

  /// Puts the cursor where a path of a contact leads.
  mutating func goTo(_ path: FieldPath, ofContact index: Int, in workspace: inout Workspace) -> Step {
    show(contact: index, in: workspace)
    select(path, in: &workspace)
    return Step()
  }

  private mutating func select(_ path: FieldPath, in workspace: inout Workspace) {
    guard let contact = view(in: workspace).current?.contact else { return }
    if workspace.pane == .table {
      if case .property(let name) = path { table?.select(name) }
      return keepCursorsInside(in: workspace)
    }
    let spot = ProblemSpot(of: path, in: contact)
    if spot.part == .associations {
      workspace.focus(.associations)
      association = spot.line
    } else {
      workspace.focus(.properties)
      // What is missing would be added on the last line.
      property =
        spot.line < contact.properties.count
        ? max(0, spot.line) : view(in: workspace).propertyLineCount - 1
    }
    keepCursorsInside(in: workspace)
  }
}

extension Notice {
  /// A list of problems does not follow what happens under it.
  static var problemsAreGone: Notice { Notice("That problem is gone") }
}

extension ContactFinding {
  /// The property in which a person would mend it.
  fileprivate var propertyToFill: String? {
    if case .problem(let problem) = self, problem.rule == .noIdentity { "email" } else { path.propertyName }
  }
}
