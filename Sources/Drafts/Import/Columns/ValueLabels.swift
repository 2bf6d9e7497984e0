import ContactsModel

/// Reads what people see of a property's values as what is stored: labels of options, owners by name or e-mail, yes
/// and no.
enum ValueLabels: Sendable {
  case options(OptionLabels)
  case owners(OwnerNames)
  case bool(CatalogueEntry)

  /// Nil for a property whose values are what people see.
  init?(_ entry: CatalogueEntry, _ catalogue: PropertyCatalogue) {
    switch entry.form {
    case .bool: self = .bool(entry)
    case .choice, .choices:
      if entry.isOwner {
        self = .owners(catalogue.owners)
      } else {
        let labels = OptionLabels(entry)
        if labels.isEmpty { return nil }
        self = .options(labels)
      }
    case .text, .email, .phone, .number, .date, .datetime: return nil
    }
  }

  /// The value that a label means; nil for what is a value already, and for what means none.
  func value(of text: String) -> String? {
    switch self {
    case .options(let labels): return labels.valueOfLabel(text)
    case .owners(let owners):
      guard !text.trimmed.isDigits, case .owner(let id) = owners.meaning(of: text) else { return nil }
      return id
    case .bool(let entry):
      let value = OptionRules.bool(from: text, entry)
      return value == text ? nil : value
    }
  }
}
