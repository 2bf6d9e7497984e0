import ContactsModel
import Drafts

/// Reads one reason of an error: by its code, by the facts beside it, and where both are missing by its words.
struct FaultReading {
  private let detail: ErrorDetail
  private let category: String?
  private let existingID: String?
  private let contact: ContactInput?
  private let catalogue: PropertyCatalogue?

  /// - Parameters:
  ///   - category: of the error that the reason is part of.
  ///   - existingID: the contact that stands in the way.
  ///   - contact: the input that was refused, where it is known.
  init(
    _ detail: ErrorDetail, category: String?, existingID: String?, contact: ContactInput?,
    catalogue: PropertyCatalogue?
  ) {
    self.detail = detail
    self.category = category
    self.existingID = existingID
    self.contact = contact
    self.catalogue = catalogue
  }

  /// One reason may name several records or properties. Never empty.
  var faults: [Fault] {
    let listed = records + types + missing
    return listed.isEmpty ? [fault] : listed
  }

  private var message: String { detail.message ?? "" }

  /// `crm.associations.INVALID_TYPE` ends in a code too.
  private var code: String? {
    detail.code ?? detail.subCategory?.split(separator: ".").last.map(String.init)
  }

  private var property: String? {
    detail.propertyName ?? message.firstMatch(of: #/\bproperty(?:Name=| named)? ?"?(\w+)/#.ignoresCase()).map
    { String($0.1) }
      ?? message.firstMatch(of: #/^"(\w+)"/#).map { String($0.1) }
  }

  /// The value that was refused: as HubSpot repeats it, as it was sent, or as the words begin with it.
  private var value: String? {
    if let value = detail.propertyValue { return value }
    if let property = detail.propertyName, let sent = contact?.value(of: property) { return sent }
    let start = message.firstMatch(of: #/^(?:Email address )?(.+?) (?:was not|is not|is at|is invalid)\b/#)
    return start.map { String($0.1) }.flatMap { $0 == detail.propertyName ? nil : $0 }
  }

  private var fault: Fault { coded ?? worded ?? own }

  private var own: Fault {
    let isKnown = code == nil || code == category
    let text = PlainErrorText.plain(message)
    return .other(text, property: detail.propertyName, code: isKnown ? text.isEmpty ? category : nil : code)
  }

  /// What its code says.
  private var coded: Fault? {
    let name = property ?? ""
    switch code ?? category {
    case "PROPERTY_DOESNT_EXIST": return .unknownProperty(name)
    case "READ_ONLY_VALUE": return .readOnlyProperty(name)
    case "INVALID_EMAIL": return .email(value, property: property ?? "email")
    case "INVALID_OPTION": return .option(value, property: name, nearest: nearestOption)
    case "INVALID_DATE": return .date(value, property: name)
    case "INVALID_LONG": return .wholeNumber(value, property: name)
    case "INVALID_INTEGER", "INVALID_NUMBER", "INVALID_DOUBLE": return .number(value, property: name)
    case "MISSING_REQUIRED_PROPERTY" where message.contains("at least one of"): return .noIdentity
    case "MISSING_REQUIRED_PROPERTY", "REQUIRED_PROPERTY":
      return .missing(property: property, isConditional: false)
    case "MISSING_CONDITIONAL_REQUIRED_PROPERTY": return .missing(property: property, isConditional: true)
    case "USER_DOES_NOT_HAVE_PERMISSIONS": return .permission
    case "INVALID_ASSOCIATION_TYPE": return .wrongType(detail.context["type"].first)
    case "CONFLICT": return .taken(property: property, contact: existingID)
    case "INVALID_AUTHENTICATION", "EXPIRED_AUTHENTICATION": return .token
    case "MISSING_SCOPES": return .scopes(scopes)
    case "RATE_LIMIT", "RATE_LIMITS", "DAILY": return .limit(policy)
    case let code?: return ValueRule(code: code, message).map { .rule($0, value, property: property) }
    case nil: return nil
    }
  }

  /// What its words say, where no code does.
  private var worded: Fault? {
    if let taken { return taken }
    if let name = message.firstMatch(of: #/^Property "(\w+)" does not exist/#) {
      return .unknownProperty(String(name.1))
    }
    if let name = message.firstMatch(of: #/^"(\w+)" is a .* property; its value cannot be set/#) {
      return .readOnlyProperty(String(name.1))
    }
    let text = message.lowercased()
    if text.hasPrefix("email address") { return .email(value, property: property ?? "email") }
    if text.hasPrefix("invalid input json") { return shape(text) }
    if let limit = message.firstMatch(of: #/maximum number of inputs.* is (\d+)/#) {
      return .tooMany(limit: Int(limit.1), isHistory: text.contains("histor"))
    }
    if text.hasPrefix("duplicate ids") { return .repeatedIDs(detail.context["ids"]) }
    if let name = message.firstMatch(of: #/non-unique .*?property (\w+)/#) {
      return .notUnique(property: String(name.1))
    }
    if text.contains("user_does_not_have_permissions") { return .permission }
    if text.contains("scopes are required") { return .scopes(scopes) }
    if text.contains("is not a valid association type") || text.contains("invalid from object type") {
      return .wrongType(detail.context["type"].first)
    }
    if text.contains("authentication credentials not found") { return .token }
    if text.contains("was not one of the allowed options"), let name = detail.propertyName ?? sentName {
      return .option(value, property: name, nearest: nearestOption)
    }
    return text.hasPrefix("you have reached your") ? .limit(policy) : nil
  }

  /// The one property that was sent with the value; nil where several were.
  private var sentName: String? {
    let named = contact?.properties.filter { $0.value == value } ?? []
    return named.count == 1 ? named[0].name : nil
  }

  private var taken: Fault? {
    if let id = existingID ?? ValidationMessage.existingID(in: message) {
      return .taken(property: nil, contact: id)
    }
    if let match = message.firstMatch(of: #/(?:propertyName=(\w+).*?)?(\d+) already has that value/#) {
      return .taken(property: match.1.map(String.init) ?? property, contact: String(match.2))
    }
    return message.lowercased().contains("contact already exists") ? .taken(property: nil, contact: nil) : nil
  }

  private func shape(_ text: String) -> Fault {
    let column = text.firstMatch(of: #/column (\d+)/#).flatMap { Int($0.1) }
    if text.contains("associationtypeid") || text.contains("associationcategory") {
      return .noTypeGiven(associationPosition)
    }
    let field =
      detail.propertyName.map(FieldPath.property) ?? associationPosition.map(FieldPath.associationRecordID)
    return text.contains("deserialize") || text.contains("a value of type")
      ? .notText(column: column, field: field) : .notJSON(column: column, field: field)
  }

  /// Of `associations[1].types`.
  private var associationPosition: Int? {
    detail.location.flatMap { $0.firstMatch(of: #/^associations\[(\d+)\]/#) }.flatMap { Int($0.1) }
  }

  private var scopes: [String] { detail.context["requiredGranularScopes"] + detail.context["requiredScopes"] }

  private var policy: RateLimitPolicy? {
    let text = message.lowercased()
    if let name = detail.context["policyName"].first { return RateLimitPolicy(rawValue: name) }
    if text.contains("daily") || code == "DAILY" { return .daily }
    return text.contains("ten_second") ? .tenSecondlyRolling : text.contains("secondly") ? .secondly : nil
  }

  private var nearestOption: PropertyOption? {
    let told = OptionList.options(in: message)
    let known = detail.propertyName.flatMap { catalogue?[$0]?.options } ?? []
    let options = told.isEmpty ? known.map { PropertyOption(label: $0.label, value: $0.value) } : told
    return OptionList.nearest(to: value ?? "", in: options)
  }
}

/// The lists that stand beside a reason: `["DEAL=115 is not valid"]`.
extension FaultReading {
  private var records: [Fault] {
    detail.context["INVALID_OBJECT_IDS"].map { text in
      let (object, id) = Self.pair(text)
      return .noRecord(object: object.lowercased(), id: id)
    }
  }

  private var types: [Fault] {
    detail.context["INVALID_ASSOCIATION_TYPE_ID"].map { text in
      let (category, id) = Self.pair(text)
      return .noType(category: category, typeID: id)
    }
  }

  /// `Some required properties were not set`, with their names beside it.
  private var missing: [Fault] {
    guard message.contains("required properties") else { return [] }
    return detail.context["properties"].map { .missing(property: $0, isConditional: false) }
  }

  private static func pair(_ text: String) -> (name: String, id: String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    let id = parts.count > 1 ? parts[1].prefix { $0 != " " } : ""
    return (parts.first.map(String.init) ?? "", String(id))
  }
}
