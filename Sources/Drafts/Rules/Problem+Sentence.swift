internal import ContactsModel

extension Problem {
  /// What is wrong and what to do, in one sentence without the path.
  public var message: String {
    suggestion.map { "\(rule.sentence); \(rule.advice($0))" } ?? rule.sentence
  }
}

extension Rule {
  fileprivate var sentence: String {
    switch self {
    case .emptyName: "the property has no name; name it or remove it"
    case .duplicateProperty(let name): "\(name.shown) appears twice; keep one"
    case .unknownProperty(let name): "\(name.shown) is not a known property; check that the portal has it"
    case .readOnlyProperty(let name, true): "read-only: HubSpot sets \(name.shown); remove it"
    case .readOnlyProperty(let name, false): "\(name.shown) is probably read-only; remove it if it is refused"
    case .emptyEmail: "the email is empty; give one or remove the property"
    case .emailForm(let fault): fault.sentence
    case .mistypedDomain(let email): "the domain of \(email.quoted) looks mistyped"
    case .surroundingBlanks: "spaces before or after the value; remove them"
    case .phoneForm(let value): "\(value.quoted) is not a phone number; write it like +49 30 5550101"
    case .phonePrefix(let value): "\(value.quoted) starts with 00; a country code starts with +"
    case .phoneWithoutCountryCode(let country): "no country code, and the contact is in \(country.shown)"
    case .notAnOption(let value, let property): "\(value.quoted) is not an option of \(property.shown)"
    case .notANumber(let value): "\(value.quoted) is not a number; write digits with at most one point"
    case .ownerIDForm(let value, nil):
      "\(value.quoted) is not an owner id; give the digits, not a name or an email"
    case .ownerIDForm(let value, .owner?): "\(value.quoted) is an owner's name; the id is stored"
    case .ownerIDForm(let value, .several(let ids)?):
      "\(value.quoted) is the name of \(ids.count) owners; give the id: \(ids.joined(separator: ", "))"
    case .ownerIDForm(let value, .nobody?): "the portal has no owner \(value.quoted); give another, or an id"
    case .notABool(let value): "\(value.quoted) must be true or false"
    case .dateForm(let value): "\(value.quoted) is not a date; write YYYY-MM-DD"
    case .dateNotMidnight(let value): "\(value.shown) is not at midnight UTC; write the date as YYYY-MM-DD"
    case .dateNormalized(let day): "HubSpot stores the day alone: \(day)"
    case .datetimeForm(let value): "\(value.quoted) is not a time; write it like 2026-01-31T09:30:00Z"
    case .epochSeconds(let value): "\(value.shown) is in seconds; HubSpot counts milliseconds"
    case .tooLong(let count): "\(count) characters are too long; \(ValueRules.maximumLength) is the most"
    case .portalRule(let rule): "\(rule.sentence.shown) (\(rule.words.shown))"
    case .placeholder(let text): "\(text.shown) is a placeholder; put a real value in its place"
    case .unreadableCharacter: "a character could not be read and shows as U+FFFD; retype the value"
    case .noIdentity: "a contact needs an email, a firstname or a lastname; add one"
    case .controlCharacter(let scalar, let position):
      "control character \(scalar.codePoint) at character \(position); remove it"
    case .verticalTab: "vertical tab <U+000B>; replace it with a line break"
    case .invisibleCharacter(let scalar, let position, let count):
      "\(Self.invisible(scalar, count)) is invisible, at character \(position); remove it"
    case .notAValue(let text):
      "\(text.quoted) is a placeholder for no value; enter one or remove the property"
    case .lostDigits(let value):
      "\(value.quoted) lost its last digits in a spreadsheet; enter the full number"
    case .textMark(let value): "\(value.quoted) has a spreadsheet's text mark"
    case .htmlEntities: "the value has HTML codes for letters"
    case .misread: "the letters look like UTF-8 read in another encoding"
    case .dayNumber(let value): "\(value.quoted) looks like a spreadsheet's day number; enter a date"
    case .unlikelyDate(let value): "\(value.quoted) has a year that programs use for no date; check it"
    case .notABirthday(let value):
      "\(value.quoted) is not a full birthday; write YYYY-MM-DD or remove it"
    case .repaired(let repair): repair.sentence
    case .recordIDMissing: "the record id is missing; give the id of the record to link"
    case .recordIDForm(let value): "\(value.quoted) is not a record id; ids are digits"
    case .noTypes: "the association has no type; add at least one"
    case .categoryMissing: "the category is missing; use \(Self.categories)"
    case .categoryUnknown(let value): "\(value.quoted) is not a category; use \(Self.categories)"
    case .typeIDForm(""): "the type id is missing; give a positive whole number"
    case .typeIDForm(let value): "\(value.quoted) is not a type id; give a positive whole number"
    case .typeIDUnknown(let id): "\(id) is not a known HUBSPOT_DEFINED type from contacts; check it"
    case .typeIDReversed(let id, let object): "\(id) leads from \(object) to contact, the wrong way round"
    case .typeIDObject(let id, let object, let expected):
      "\(id) leads to \(object), but this record is of \(expected); link each record by itself"
    case .secondPrimary(let first): "associations[\(first)] is the primary company already; use another type"
    case .recordMissing(let object, let id):
      "this portal has no \(object.shown) \(id.shown); link another or remove the link"
    case .typeNotOffered(let type, let object):
      "this portal has no type \(type.shown) to \(object.shown); choose another"
    case .duplicateEmail(let email, let first):
      "\(email.quoted) is the email of #\(first + 1) too; change one"
    case .duplicateValue(let property, let value, let first):
      "\(value.quoted) is the \(property.shown) of #\(first + 1) too, which must be unique; change one"
    case .duplicateTraceID(let first): "#\(first + 1) has the same trace id; change or remove one"
    case .contactMissing(let key): "HubSpot has no contact \(key.shown); check it, or remove it"
    case .contactIDMissing: "the id of the contact is missing; give that of a contact that exists"
    case .duplicateRecordID(let first): "#\(first + 1) is the same contact; keep one"
    case .linkOfUnknownObject: "unknown type of record; remove the link and link it again"
    case .notAnObject: "this must be a JSON object"
    case .namesExistingContact:
      "this names a contact that exists; to update it, use edit (Fix contacts that exist), or remove this"
    case .repeatedKey(let key): "\(key.shown) appears a second time here and is not read; keep one"
    case .brokenValue(let error): "\(error.sentence) (column \(error.column)); correct the value"
    case .brokenInput(let error): "\(error.sentence) (column \(error.column)); this contact is not read"
    case .notText(let kind): "this must be text, not \(kind.words)"
    case .nullValue: "null sets nothing and is left out; write \"\" to set the property empty"
    case .unknownKey:
      "unknown key, left out; put properties into the input's \"properties\""
    case .unreadableAssociations: "this must be a JSON array"
    case .cutOffRow: "the row is cut off inside quotes and may have swallowed others; close the quote"
    }
  }

  /// `<U+200B> (3 in all)`
  static func invisible(_ scalar: Unicode.Scalar, _ count: Int) -> String {
    count > 1 ? "\(scalar.codePoint) (\(count) in all)" : scalar.codePoint
  }

  private static let categories = "HUBSPOT_DEFINED, USER_DEFINED, INTEGRATOR_DEFINED or WORK"

  /// What to do with the suggestion.
  fileprivate func advice(_ suggestion: String) -> String {
    switch self {
    case .unknownProperty, .mistypedDomain, .misread, .htmlEntities: "did you mean \(suggestion.shown)?"
    case .typeIDReversed, .typeIDObject: "use \(suggestion.shown)"
    default: "try \(suggestion.quoted)"
    }
  }
}

extension JSONKind {
  fileprivate var words: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
