import Drafts

extension CatalogueEntry {
  /// What a person should know of a property before they type: `enumeration, 8 options, read-only`.
  var facts: String {
    var facts = [type]
    if hasExternalOptions {
      facts.append("options elsewhere")
    } else if !options.isEmpty {
      facts.append(options.count == 1 ? "1 option" : "\(options.count) options")
    }
    if isUnique { facts.append("unique") }
    if !validations.isEmpty {
      facts.append(validations.count == 1 ? "1 rule" : "\(validations.count) rules")
    }
    facts += [accessWords, isCalculated ? "calculated" : nil, sensitivityWords].compactMap { $0 }
    return facts.joined(separator: ", ")
  }

  /// The same with the group, where there is room for it.
  var factsInFull: String { group.isEmpty ? facts : "\(facts); group \(group)" }

  private var accessWords: String? {
    switch access {
    case .readOnly: "read-only"
    case .presumedReadOnly: "likely read-only"
    case .writable, .unknown: nil
    }
  }

  private var sensitivityWords: String? {
    switch sensitivity {
    case .none: nil
    case .sensitive: "sensitive"
    case .highlySensitive: "highly sensitive"
    }
  }
}
