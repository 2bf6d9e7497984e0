import ContactsModel

/// The options to choose from while a value is typed.
public struct OptionChoice: Hashable, Sendable {
  /// Those that match what is typed, best first.
  public let options: [CatalogueOption]
  /// Several can be chosen, joined with `;`.
  public let takesSeveral: Bool
  /// What is typed and is no option yet.
  public let query: String
  private let chosen: [String]
  /// One `;` in front adds to the values that are there.
  private let lead: String

  /// Nil where there is nothing to choose from.
  /// - Parameter isUntouched: the text is the value as it was, so that all options are offered.
  public init?(of entry: CatalogueEntry, text: String, isUntouched: Bool) {
    let all = entry.listedOptions
    guard !all.isEmpty, text.utf8.count <= ValueReader.longest else { return nil }
    takesSeveral = entry.form == .choices
    lead = takesSeveral && text.hasPrefix(";") ? ";" : ""
    var parts = takesSeveral ? text.split(separator: ";", omittingEmptySubsequences: false) : [text[...]]
    let last = String(parts.popLast() ?? "")
    let isFinished = isUntouched || takesSeveral && all.contains { $0.value == last }
    query = isFinished ? "" : last.trimmed
    chosen = parts.map(String.init).filter { !$0.isEmpty } + (isFinished && !last.isEmpty ? [last] : [])
    options = Self.options(all, matching: query)
  }

  public func isChosen(_ option: CatalogueOption) -> Bool { chosen.contains(option.value) }

  /// The text with an option taken, and with it the whole of what was typed for it.
  public func taking(_ option: CatalogueOption) -> String {
    guard takesSeveral else { return option.value }
    return text(of: isChosen(option) ? chosen : chosen + [option.value])
  }

  /// The text with an option taken or taken out.
  public func toggling(_ option: CatalogueOption) -> String {
    isChosen(option) ? text(of: chosen.filter { $0 != option.value }) : taking(option)
  }

  private func text(of values: [String]) -> String { lead + values.joined(separator: ";") }

  private static func options(_ all: [CatalogueOption], matching query: String) -> [CatalogueOption] {
    let wanted = query.folded
    guard !wanted.isEmpty else { return all }
    let found = all.map { option in (option, [option.value.folded, option.label.folded]) }
      .filter { _, texts in texts.contains { $0.contains(wanted) } }
    let begun = found.filter { _, texts in texts.contains { $0.hasPrefix(wanted) } }
    let rest = found.filter { _, texts in !texts.contains { $0.hasPrefix(wanted) } }
    return (begun + rest).map(\.0)
  }
}

extension CatalogueEntry {
  /// What to choose from. A bool has two options, whether its definition lists them or not.
  var listedOptions: [CatalogueOption] {
    guard form == .bool else { return optionsAreKnown ? options : [] }
    let known = options.filter { $0.value == "true" || $0.value == "false" }
    return known.isEmpty
      ? [CatalogueOption(value: "true", label: "Yes"), CatalogueOption(value: "false", label: "No")] : known
  }

  /// The labels of a stored value; nil where there is none, or none that says more than the value.
  public func label(of value: String) -> String? {
    guard !listedOptions.isEmpty, !value.isEmpty else { return nil }
    let parts = form == .choices ? value.split(separator: ";").map(String.init) : [value]
    let options = parts.compactMap { part in listedOptions.first { $0.value == part } }
    guard options.count == parts.count, options.contains(where: { $0.label != $0.value }) else { return nil }
    return options.map(\.label).joined(separator: ", ")
  }
}
