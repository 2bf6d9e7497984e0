import Drafts

extension CatalogueEntry {
  /// What a person should know of a property before they type: `enumeration, 8 options, read-only`.
  var summary: String {
    var summary = [type]
    if hasExternalOptions {
      summary.append("options not listed here")
    } else if !options.isEmpty {
      summary.append(options.count == 1 ? "1 option" : "\(options.count) options")
    }
    if isUnique { summary.append("unique") }
    if !validations.isEmpty {
      summary.append(validations.count == 1 ? "1 rule" : "\(validations.count) rules")
    }
    summary += [accessWords, isCalculated ? "calculated" : nil, sensitivityWords].compactMap { $0 }
    return summary.joined(separator: ", ")
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
  var fullSummary: String { group.isEmpty ? summary : "\(summary); group \(group)" }

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
