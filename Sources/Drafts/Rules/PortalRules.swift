internal import ContactsModel

/// Checks values by the rules of a portal, as far as their meaning is published: what is checked here HubSpot refuses.
/// Patterns, dates and rules about kinds of letters are left to HubSpot.
enum PortalRules {
  static func check(_ property: Property, _ rules: [PropertyValidation], _ problems: inout ProblemCollector) {
    for rule in rules where rule.isBroken(by: property.value) {
      problems.add(.error, .portalRule(rule), at: .property(property.name))
    }
  }
}

extension PropertyValidation {
  fileprivate func isBroken(by value: String) -> Bool {
    switch type {
    case "MAX_LENGTH": limit.map { Double(value.count) > $0 } ?? false
    case "MIN_LENGTH": limit.map { Double(value.count) < $0 } ?? false
    case "MAX_NUMBER": number(in: value).map { $0 > $1 } ?? false
    case "MIN_NUMBER": number(in: value).map { $0 < $1 } ?? false
    case "EMAIL_ALLOWED_DOMAINS": emailDomain(of: value).map { !names($0) } ?? false
    case "EMAIL_BLOCKED_DOMAINS": emailDomain(of: value).map(names) ?? false
    case "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE": value.trimmed.first != "+"
    default: false
    }
  }

  /// Nil where the rule gives no number: it is not understood then.
  private var limit: Double? { arguments.first.flatMap { Double($0) } }

  private func number(in value: String) -> (Double, Double)? {
    guard let number = Double(value), let limit else { return nil }
    return (number, limit)
  }

  private func emailDomain(of value: String) -> String? {
    guard let at = value.lastIndex(of: "@") else { return nil }
    return value[value.index(after: at)...].lowercased()
  }

  private func names(_ domain: String) -> Bool { arguments.contains { $0.lowercased() == domain } }

  /// What it demands; its own words where there are no better ones.
  var sentence: String {
    let what = arguments.joined(separator: ", ")
    return switch type {
    case "MAX_LENGTH": "the portal takes at most \(what) characters here"
    case "MIN_LENGTH": "the portal takes at least \(what) characters here"
    case "MAX_NUMBER": "the portal takes numbers up to \(what) here"
    case "MIN_NUMBER": "the portal takes numbers from \(what) on here"
    case "EMAIL_ALLOWED_DOMAINS": "the portal only takes emails at these domains: \(what)"
    case "EMAIL_BLOCKED_DOMAINS": "the portal takes no emails at these domains: \(what)"
    case "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE":
      "the portal only takes phone numbers with + and a country code"
    default: "the portal has a rule for this value: \(words)"
    }
  }

  /// `MAX_LENGTH 20`
  var words: String { ([type] + arguments).joined(separator: " ") }
}
