import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Filtering and sorting the list of contacts. The draft keeps its order.
extension ComposeScreen {
  func askForFilter(in workspace: Workspace) -> Step {
    let text: String? = if case .text(let text)? = shown?.filter { text } else { nil }
    return .ask(.filter, proposing: text ?? "", in: workspace)
  }

  mutating func show(holding text: String, in workspace: Workspace) -> Step {
    show(only: text.isEmpty ? nil : .text(text.lowercased()), in: workspace)
  }

  mutating func show(only filter: ShownContacts.Filter?, in workspace: Workspace) -> Step {
    let document = workspace.document
    let found = filter.map { indices(fitting: $0, in: workspace) } ?? Array(document.inputs.indices)
    // What the filter asks for is not known of all contacts yet.
    let checking = filter == .errors || filter == .warnings ? document.checkingWords : nil
    guard !found.isEmpty else {
      let yet = checking.map { " yet: \($0)" } ?? ""
      return .say(
        Notice("\(filter?.wordsForNone ?? "There is no contact")\(yet). The list is unchanged"))
    }
    arrange(found, filter, shown?.sort ?? .number, in: workspace)
    let count = contacts(document.inputs.count)
    guard filter != nil else { return .say(Notice("All \(count) are shown")) }
    return .say(
      Notice(
        "\(found.count) of \(count) shown" + (checking.map { ", \($0)" } ?? ""),
        keys:
          "\(workspace.keyName(.compose(.filter))) then \(workspace.keyName(.compose(.showAll), in: .menu(.filter))) shows all"
      ))
  }

  /// Sorts what is shown. A filter is not asked again.
  mutating func sort(by sort: ShownContacts.Sort, in workspace: Workspace) -> Step {
    arrange(shown?.order ?? Array(workspace.draft.inputs.indices), shown?.filter, sort, in: workspace)
    guard sort != .number else { return .say(Notice("Sorted in the order of the draft")) }
    let (menu, back) = (
      workspace.keyName(.compose(.sort)), workspace.keyName(.compose(.sortByNumber), in: .menu(.sort))
    )
    return .say(
      Notice(
        "Sorted by \(sort.words); the draft keeps its order",
        keys: "\(menu) \(back) for that order"))
  }

  private mutating func arrange(
    _ indices: [Int], _ filter: ShownContacts.Filter?, _ sort: ShownContacts.Sort, in workspace: Workspace
  ) {
    let document = workspace.document
    range = nil
    shown =
      filter == nil && sort == .number
      ? nil : ShownContacts(filter, sort, order: sorted(indices, by: sort, of: document), of: document.inputs)
    if let shown, !shown.contains(list.selected) {
      list.selected = shown.nearest(to: list.selected)
      (property, association) = (0, 0)
    }
    keepCursorsInside(in: workspace)
  }

  private func indices(fitting filter: ShownContacts.Filter, in workspace: Workspace) -> [Int] {
    let document = workspace.document
    let inputs = document.inputs
    let holding = { (search: TextSearch) in
      inputs.enumerated().filter { $1.contact.holds(search) }.map(\.offset)
    }
    let places = { (isFitting: (Outcome) -> Bool) in
      inputs.enumerated().filter { workspace.outcome(of: $1).map { isFitting($0.outcome) } ?? false }.map(
        \.offset)
    }
    return switch filter {
    case .text(let text): holding(TextSearch(text))
    case .errors: inputs.indices.filter { document.problems.has(.error, at: $0) }
    case .warnings: inputs.indices.filter { document.problems.has(.warning, at: $0) }
    case .marked: inputs.enumerated().filter { marks.contains($1.id) }.map(\.offset)
    case .sent: places(\.isSuccess)
    case .refused: places { $0 == .failed }
    case .unknown: places { $0 == .unknown }
    }
  }

  /// What is equal stays in the order of the draft; what is empty comes last.
  private func sorted(_ indices: [Int], by sort: ShownContacts.Sort, of document: Document) -> [Int] {
    let inputs = document.inputs
    return switch sort {
    case .number: indices.sorted()
    case .email: Self.sorted(indices) { inputs[$0].contact.value(of: "email")?.lowercased() ?? "" }
    case .name: Self.sorted(indices) { inputs[$0].contact.fullName.lowercased() }
    case .problems: indices.map { (-document.problemCount(at: $0), $0) }.sorted { $0 < $1 }.map(\.1)
    }
  }

  private static func sorted(_ indices: [Int], by key: (Int) -> String) -> [Int] {
    let keyed = indices.map { index in
      let key = key(index)
      return (key.isEmpty ? 1 : 0, key, index)
    }
    return keyed.sorted { $0 < $1 }.map(\.2)
  }
}

extension Document {
  /// The rules are asked only about contacts that are known to have problems.
  fileprivate func problemCount(at index: Int) -> Int {
    problems.severity(at: index) == nil ? 0 : problems.problems(at: index).count
  }
}
