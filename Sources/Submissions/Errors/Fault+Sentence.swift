import ContactsModel
import Drafts

extension Fault {
  /// What is wrong with which field, and what to do.
  /// - Parameter limit: the most characters that it may have.
  func sentence(limit: Int) -> String { parts.text(limit: limit) }

  private var parts: FaultSentence {
    switch self {
    case .unknownProperty(let name):
      FaultSentence(name, what: "no such property in the portal", fix: "create it there or remove it")
    case .readOnlyProperty(let name): FaultSentence(name, what: "HubSpot sets this itself", fix: "remove it")
    case .email(let value, let name):
      FaultSentence(name, value, what: "is not a valid email", fix: "correct it")
    case .option(let value, let name, let nearest):
      FaultSentence(
        name, value, what: "is not an option", fix: nearest.map { "use \($0.words)" } ?? "choose an option")
    case .date(let value, let name):
      FaultSentence(name, value, what: "is not a date", fix: "write it as YYYY-MM-DD")
    case .number(let value, let name):
      FaultSentence(name, value, what: "is not a number", fix: "write digits with at most one point")
    case .wholeNumber(let value, let name):
      FaultSentence(
        name, value, what: "is not a number or time", fix: "write digits, or 2026-01-31T09:30:00Z")
    case .missing(let name?, false):
      FaultSentence(name, what: "the portal requires it", fix: "enter a value")
    case .missing(let name?, true):
      FaultSentence(name, what: "required because of another value", fix: "enter a value")
    case .missing(nil, _): FaultSentence(what: "A required property is missing", fix: "add it")
    case .noIdentity:
      FaultSentence(what: "A contact needs an email, a first name or a last name", fix: "enter one")
    case .rule(let rule, let value, let name):
      FaultSentence(name, value, what: "breaks a rule of the portal", fix: rule.fix)
    case .taken(let name, let contact):
      FaultSentence(
        name ?? "email",
        what: contact.map { "contact \($0) has this \(name == nil ? "email" : "value")" }
          ?? "another contact has this \(name == nil ? "email" : "value")",
        fix: contact == nil ? "look it up, or change this" : "update that contact, or change this")
    case .noRecord(let object, let id):
      FaultSentence(
        "\(object) \(id)", what: "not a \(object) of the portal", fix: "link another or remove the link")
    case .noType(let category, let typeID):
      FaultSentence(
        "association type \(category) \(typeID)", what: "not in the portal", fix: "choose another label")
    case .wrongType(let type):
      FaultSentence(
        "association", type,
        what: type == nil ? "the type does not fit the record" : "does not fit the record",
        fix: "choose another label")
    case .noTypeGiven: FaultSentence("association", what: "its type is missing", fix: "choose a label")
    case .repeatedIDs(let ids):
      FaultSentence(
        ids.first.map { "contact \($0)" } ?? "contact", what: "appears twice in one batch", fix: "keep one")
    case .notUnique(let name):
      FaultSentence(name, what: "not unique, so it finds no contact", fix: "use the record ID")
    case .notJSON(_, let field?):
      FaultSentence(Self.name(of: field), what: "HubSpot cannot read it", fix: "retype it")
    case .notJSON(let column, nil):
      FaultSentence(what: "The request cannot be read\(Self.place(column))", fix: "correct the value there")
    case .notText(_, let field?):
      FaultSentence(Self.name(of: field), what: "is not text", fix: "retype the value")
    case .notText(let column, nil):
      FaultSentence(what: "A value\(Self.place(column)) is not text", fix: "retype the value")
    case .tooMany(let limit, let isHistory):
      FaultSentence(
        what: "Too many contacts in one \(isHistory ? "read of histories" : "batch")"
          + (limit.map { ": at most \($0)" } ?? ""), fix: isHistory ? "read fewer" : "send fewer at once")
    case .token:
      FaultSentence(what: "HubSpot rejected the token", fix: "check that it is complete and current")
    case .scopes(let scopes):
      FaultSentence(
        what: "The token lacks a scope in HubSpot",
        fix: scopes.isEmpty ? "add it" : "add \(scopes.uniqueWords)")
    case .permission:
      FaultSentence(
        what: "The token's owner may not do this or has left", fix: "use a token of another person")
    case .limit(.daily?):
      FaultSentence(what: "The portal's requests for today are used up", fix: "send the rest tomorrow")
    case .limit: FaultSentence(what: "Too many requests at once", fix: "wait ten seconds, then continue")
    case .other(let text, let name, let code):
      FaultSentence(name, what: text.isEmpty ? "refused without a reason" : text, note: code)
    }
  }

  private static func name(of field: FieldPath) -> String {
    if case .property(let name) = field { name } else { "association" }
  }

  private static func place(_ column: Int?) -> String { column.map { " at column \($0)" } ?? "" }
}

extension ValueRule {
  fileprivate var fix: String {
    switch self {
    case .letters: "use letters only"
    case .lettersAndDigits: "use letters and digits only"
    case .digits: "use digits only"
    case .noSpecialCharacters: "remove special characters"
    case .noBlanks: "remove spaces"
    case .pattern: "correct its form"
    case .url: "enter an allowed web address"
    case .domain: "use an allowed domain"
    case .phone: "write it like +49 30 5550101"
    case .decimals: "use fewer decimals"
    case .longest(let count): count.map { "use at most \($0) characters" } ?? "shorten it"
    case .shortest(let count): count.map { "use at least \($0) characters" } ?? "lengthen it"
    case .largest(let number): number.map { "use at most \($0)" } ?? "use a smaller number"
    case .smallest(let number): number.map { "use at least \($0)" } ?? "use a larger number"
    case .earlier: "use an earlier date"
    case .later: "use a later date"
    case .day: "use another day of the week"
    }
  }
}

extension PropertyOption {
  /// `"green" (Green tea)`
  fileprivate var words: String {
    guard let label, !label.isEmpty, label.lowercased() != value.lowercased() else { return "\"\(value)\"" }
    return "\"\(value)\" (\(label))"
  }
}

extension [String] {
  fileprivate var uniqueWords: String {
    count > 2 ? "one of \(self[0]), \(self[1])" : joined(separator: " or ")
  }
}
