import ContactsModel

/// Reads options out of what is typed, by value or label.
struct OptionReader {
  private let entry: CatalogueEntry
  private let isComplete: Bool

  init(_ entry: CatalogueEntry, isComplete: Bool) {
    self.entry = entry
    self.isComplete = isComplete
  }

  /// The value that a text means, if every part of it is an option; nil where that cannot be told.
  func value(meantBy text: String) -> ReadValue? {
    guard entry.optionsAreKnown else { return nil }
    guard entry.form == .choices else {
      return option(meantBy: text).map { ReadValue(stored: $0.value, shown: $0.label) }
    }
    return value(joinedBy: ";", text) ?? (text.contains(",") ? value(joinedBy: ",", text) : nil)
  }

  private func value(joinedBy separator: Character, _ text: String) -> ReadValue? {
    let parts = text.split(whereSeparator: { $0 == separator || $0 == ";" }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let options = parts.compactMap { option(meantBy: $0) }
    guard !parts.isEmpty, options.count == parts.count else { return nil }
    let lead = text.hasPrefix(";") ? ";" : ""
    return ReadValue(
      stored: lead + options.map(\.value).joined(separator: ";"),
      shown: options.map(\.label).joined(separator: ", "))
  }

  /// The option of that value or label, else the only one that begins so.
  private func option(meantBy text: String) -> CatalogueOption? {
    let wanted = text.trimmed.folded
    if let exact = entry.options.first(where: { $0.value == text }) { return exact }
    if let same = entry.options.first(where: { $0.value.folded == wanted || $0.label.folded == wanted }) {
      return same
    }
    guard isComplete || !OptionRules.mayBeOfThePortal(text, entry) else { return nil }
    let begun = entry.options.filter {
      let label = $0.label.folded
      // The name of an owner is followed by their e-mail.
      return $0.value.folded.hasPrefix(wanted) || label.hasPrefix(wanted)
        || entry.isOwner && label.contains(wanted)
    }
    return begun.count == 1 ? begun.first : nil
  }
}
