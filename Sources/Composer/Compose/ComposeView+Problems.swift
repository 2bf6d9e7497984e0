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

  /// The next contact that has problems, or was refused and did not change since.
  func contactToLookAt(from index: Int, forward: Bool) -> Int? {
    let problem = contactWithProblems(from: index, forward: forward)
    let refused = forward ? refusedContacts.first { $0 > index } : refusedContacts.last { $0 < index }
    guard let problem, let refused else { return problem ?? refused }
    return forward ? min(problem, refused) : max(problem, refused)
  }

  /// Those that are shown, in the order of the draft.
  var refusedContacts: [Int] {
    guard workspace.sent.hasRefusals else { return [] }
    return document.inputs.enumerated().compactMap { index, input in
      compose.isShown(index) && workspace.standingRefusal(of: input) != nil ? index : nil
    }
  }

  /// What is found in a contact, problems before what HubSpot says of the same field.
  func spots(ofContact index: Int) -> [(spot: ProblemSpot, finding: ContactFinding)] {
    guard document.inputs.indices.contains(index) else { return [] }
    let input = document.inputs[index]
    let problems = document.problems.problems(at: index).map(ContactFinding.problem)
    let refusal = workspace.standingRefusal(of: input)
    let refused = refusal.map { refusal in refusal.fields.map { ContactFinding.refusal(refusal, at: $0) } }
    return ProblemSpot.all(of: problems + (refused ?? []), in: input.contact)
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

  /// The problems of all contacts that are shown, those of one kind in a line; nil if there are none.
  ///
  /// While there are few enough, a problem that is the only one of its kind is named, and typing finds each.
  var problemList: ChoiceList? {
    let tally = problemTally
    let refused = refusedContacts
    let total = tally.reduce(0) { $0 + $1.count } + refused.count
    guard total > 0 else { return nil }
    let areNamed = total <= Self.mostListedProblems
    let groups = tally.filter { $0.count > 1 || !areNamed }
    let counted = Set(groups.map(\.group))
    let single = areNamed ? problemLines(of: contactsWithProblems, counted: counted) { _ in true } : []
    let soFar = document.problems.isComplete ? "" : " so far"
    return ChoiceList(
      title: "Problems (\(total)\(soFar))",
      all: groups.map(line(of:)) + single + refused.prefix(Self.mostListedProblems).compactMap(refusalLine))
  }

  private func refusalLine(ofContact index: Int) -> ChoiceList.Line? {
    let refusals = spots(ofContact: index).filter { $0.finding.isRefusal }
    return refusals.first.map { spot, refusal in
      ChoiceList.Line(
        text: "#\(index + 1) \(mark(true)) \(refusal.words)",
        note: document.inputs[index].contact.displayName,
        choice: .compose(.problem(contact: index, spot)))
    }
  }

  /// The problems of one kind, one by one.
  func problemList(of group: ProblemGroup) -> ChoiceList? {
    let contacts = document.problems.inputs(with: group).lazy.filter { compose.isShown($0) }
    let lines = problemLines(of: contacts, counted: []) { ProblemGroup($0) == group }
    guard !lines.isEmpty else { return nil }
    let count = lines.count < Self.mostListedProblems ? "\(lines.count)" : "the first \(lines.count)"
    return ChoiceList(title: "\(group.words) (\(count))", all: lines)
  }

  private var problemTally: [ProblemCount] {
    guard compose.shown != nil else { return document.problems.tally }
    var counts: [ProblemGroup: Int] = [:]
    for index in contactsWithProblems {
      counts.merge(document.problems.groups(at: index), uniquingKeysWith: +)
    }
    return ProblemCount.ordered(counts)
  }

  /// Those that are shown, in the order of the draft.
  private var contactsWithProblems: some Sequence<Int> {
    sequence(state: -1) { last -> Int? in
      guard let next = contactWithProblems(from: last, forward: true) else { return nil }
      last = next
      return next
    }
  }

  /// `x lifecyclestage: 40 × not an option`, and what the suggestion of the first would change.
  private func line(of problems: ProblemCount) -> ChoiceList.Line {
    let group = problems.group
    let first = document.problems.inputs(with: group).first { compose.isShown($0) }
    let example = first.flatMap { index in
      document.problems.problems(at: index, of: group).first.map { (index, $0) }
    }
    let place = group.place.name.isEmpty ? "" : "\(group.place.name): "
    return ChoiceList.Line(
      text: "\(mark(group.isError)) \(place)\(problems.count) \(glyphs.times) \(group.label)",
      note: example.flatMap { correction(of: $1, in: document.inputs[$0].contact) } ?? "",
      choice: .compose(.problems(group)), correctable: example?.1.isCorrectable == true ? group : nil)
  }

  /// - Parameter counted: the groups that have a line of their own.
  private func problemLines(
    of contacts: some Sequence<Int>, counted: Set<ProblemGroup>, where isWanted: (Problem) -> Bool
  ) -> [ChoiceList.Line] {
    var lines: [ChoiceList.Line] = []
    for index in contacts {
      for (spot, finding) in spots(ofContact: index) {
        guard case .problem(let problem) = finding, isWanted(problem) else { continue }
        lines.append(line(of: problem, at: spot, ofContact: index, counted: counted))
        if lines.count == Self.mostListedProblems { return lines }
      }
    }
    return lines
  }

  private func line(
    of problem: Problem, at spot: ProblemSpot, ofContact index: Int, counted: Set<ProblemGroup>
  ) -> ChoiceList.Line {
    let group = ProblemGroup(problem)
    return ChoiceList.Line(
      text: "#\(index + 1) \(mark(problem.isError)) \(problem.message)",
      note: document.inputs[index].contact.displayName, choice: .compose(.problem(contact: index, spot)),
      correctable: problem.isCorrectable ? group : nil, isCounted: counted.contains(group))
  }

  private func mark(_ isError: Bool) -> Character { isError ? glyphs.error : glyphs.warning }

  /// `Lead → lead`
  private func correction(of problem: Problem, in contact: ContactInput) -> String? {
    guard let suggestion = problem.suggestion, problem.isCorrectable else { return nil }
    guard case .property(let name) = problem.path else { return "\(glyphs.arrow) \(suggestion)" }
    if case .unknownProperty = problem.rule { return "\(name) \(glyphs.arrow) \(suggestion)" }
    return "\(contact.value(of: name) ?? "") \(glyphs.arrow) \(suggestion)"
  }
}

extension ProblemGroup {
  /// `lifecyclestage: not an option`
  fileprivate var words: String { place.name.isEmpty ? label : "\(place.name): \(label)" }
}
