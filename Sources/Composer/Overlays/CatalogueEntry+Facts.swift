import Drafts

extension CatalogueEntry {
  /// What a person should know of a property before they type: `enumeration, 8 options, read-only`.
  var facts: String {
    var facts = [type]
    if hasExternalOptions {
      facts.append("options not listed here")
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

  /// What kind of value it takes, in a word; nil for text, which goes without saying.
  var typeWord: String? {
    if isOwner { return "Owner" }
    return switch form {
    case .date: "Date"
    case .datetime: "Date, time"
    case .number: "Number"
    case .bool: "Yes or no"
    case .choice: "Option"
    case .choices: "Options"
    case .text, .email, .phone: nil
    }
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
