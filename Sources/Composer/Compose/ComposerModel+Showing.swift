import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Filtering and sorting the list of contacts. The draft keeps its order.
extension ComposerModel {
  mutating func askForFilter() -> [Effect] {
    let text: String? = if case .text(let text)? = compose.shown?.filter { text } else { nil }
    return carryOut(.ask(.filter, proposing: text ?? "", in: workspace))
  }

  mutating func show(holding text: String) {
    show(only: text.isEmpty ? nil : .text(text.lowercased()))
  }

  mutating func show(only filter: ShownContacts.Filter?) {
    let found = filter.map(indices(fitting:)) ?? Array(document.inputs.indices)
    guard !found.isEmpty else {
      let yet = isBehind(filter) ? " yet: \(checkingWords ?? "")" : ""
      notice = Notice("\(filter?.wordsForNone ?? "There is no contact")\(yet). The list stays as it was")
      return
    }
    list(found, filter, compose.shown?.sort ?? .number)
    let count = contacts(document.inputs.count)
    notice =
      filter == nil
      ? Notice("All \(count) are shown")
      : Notice(
        "\(found.count) of \(count) shown" + (isBehind(filter) ? ", \(checkingWords ?? "")" : ""),
        keys: "\(keyName(.filter)) then \(keyName(.showAll, in: .menu(.filter))) shows all")
  }

  /// What the filter asks for is not known of all contacts yet.
  private func isBehind(_ filter: ShownContacts.Filter?) -> Bool {
    isChecking && (filter == .errors || filter == .warnings)
  }

  /// Sorts what is shown. A filter is not asked again.
  mutating func sort(by sort: ShownContacts.Sort) {
    list(compose.shown?.order ?? Array(document.inputs.indices), compose.shown?.filter, sort)
    notice =
      sort == .number
      ? Notice("Sorted as the draft is")
      : Notice(
        "Sorted by \(sort.words); the draft keeps its order",
        keys: "\(keyName(.sort)) then \(keyName(.sortByNumber, in: .menu(.sort))) goes back to it"
      )
  }

  private mutating func list(
    _ indices: [Int], _ filter: ShownContacts.Filter?, _ sort: ShownContacts.Sort
  ) {
    compose.range = nil
    compose.shown =
      filter == nil && sort == .number
      ? nil : ShownContacts(filter, sort, order: sorted(indices, by: sort), of: document.inputs)
    if let shown = compose.shown, !shown.contains(compose.contacts.selected) {
      compose.contacts.selected = shown.nearest(to: compose.contacts.selected)
      (compose.property, compose.association) = (0, 0)
    }
    keepCursorsInside()
  }

  private func indices(fitting filter: ShownContacts.Filter) -> [Int] {
    let inputs = document.inputs
    return switch filter {
    case .text(let text): inputs.enumerated().filter { $1.contact.holds(text) }.map(\.offset)
    case .errors: inputs.indices.filter { document.problems.has(.error, at: $0) }
    case .warnings: inputs.indices.filter { document.problems.has(.warning, at: $0) }
    case .marked: inputs.enumerated().filter { compose.marks.contains($1.id) }.map(\.offset)
    }
  }

  /// What is equal stays in the order of the draft; what is empty comes last.
  private func sorted(_ indices: [Int], by sort: ShownContacts.Sort) -> [Int] {
    switch sort {
    case .number: indices.sorted()
    case .email: Self.sorted(indices) { document.inputs[$0].contact.value(of: "email")?.lowercased() ?? "" }
    case .name: Self.sorted(indices) { document.inputs[$0].contact.fullName.lowercased() }
    case .problems: indices.map { (-problemCount(at: $0), $0) }.sorted { $0 < $1 }.map(\.1)
    }
  }

  private static func sorted(_ indices: [Int], by key: (Int) -> String) -> [Int] {
    let keyed = indices.map { index in
      let key = key(index)
      return (key.isEmpty ? 1 : 0, key, index)
    }
    return keyed.sorted { $0 < $1 }.map(\.2)
  }

  /// The rules are asked only about contacts that are known to have problems.
  private func problemCount(at index: Int) -> Int {
    document.problems.severity(at: index) == nil ? 0 : document.problems.problems(at: index).count
  }
}

extension ShownContacts.Filter {
  /// What the list is narrowed by.
  var words: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .errors: "with errors"
    case .warnings: "with warnings"
    case .marked: "marked"
    }
  }

  fileprivate var wordsForNone: String {
    switch self {
    case .text(let text): "No contact holds \"\(text)\""
    case .errors: "No contact has errors"
    case .warnings: "No contact has warnings"
    case .marked: "No contact is marked"
    }
  }
}

extension ShownContacts.Sort {
  var words: String {
    switch self {
    case .number: "#"
    case .email: "e-mail"
    case .name: "name"
    case .problems: "problems"
    }
  }
}
