public import ContactsModel

/// What a field of a contact input must keep to, with what is needed to explain a breach.
///
/// Indices count from 0; sentences for people count from 1.
public enum Rule: Hashable, Sendable {
  // Properties.
  case emptyName
  case duplicateProperty(name: String)
  case unknownProperty(name: String)
  /// `certain` is false where the definition was only inferred to be read-only.
  case readOnlyProperty(name: String, certain: Bool)
  case emptyEmail
  case emailForm(EmailFault)
  /// The domain is nearly that of a big mail provider.
  case mistypedDomain(email: String)
  case surroundingBlanks
  case phoneForm(value: String)
  /// The country code is dialled with zeros.
  case phonePrefix(value: String)
  /// The number lacks the code of the country that the contact names.
  case phoneWithoutCountryCode(country: String)
  case notAnOption(value: String, property: String)
  case notANumber(value: String)
  /// A name or an e-mail where the id of an owner is needed.
  case ownerIDForm(value: String, OwnerNames.Meaning?)
  case notABool(value: String)
  case dateForm(value: String)
  /// Epoch milliseconds where a date is meant, but not at midnight UTC.
  case dateNotMidnight(value: String)
  /// Not a plain date, but the version of the API takes it and stores this day.
  case dateNormalized(day: String)
  case datetimeForm(value: String)
  case epochSeconds(value: String)
  case tooLong(characters: Int)
  /// A rule that the portal has for this property.
  case portalRule(PropertyValidation)
  case placeholder(text: String)
  /// U+FFFD stands where a file held bytes that are no text.
  case unreadableCharacter
  case noIdentity

  // Damage that a value of any property may have.
  /// NUL or another control, at a position from 1.
  case controlCharacter(Unicode.Scalar, position: Int)
  case verticalTab
  /// Zero-width and direction marks and the like, the first at a position from 1.
  case invisibleCharacter(Unicode.Scalar, position: Int, count: Int)
  /// What a program writes where it has no value.
  case notAValue(text: String)
  /// The last digits of a long number are lost: `4.91512E+11`.
  case lostDigits(value: String)
  /// The mark by which a spreadsheet is told that digits are text stands before or around them.
  case textMark(value: String)
  case htmlEntities
  /// UTF-8 that was read in another encoding.
  case misread
  /// The number that a spreadsheet keeps for a day.
  case dayNumber(value: String)
  /// A day or a moment in a year that programs write for none.
  case unlikelyDate(value: String)
  case notABirthday(value: String)
  /// What an import has put right.
  case repaired(Repair)

  // Associations.
  case recordIDMissing
  case recordIDForm(value: String)
  case noTypes
  case categoryMissing
  case categoryUnknown(value: String)
  case typeIDForm(value: String)
  case typeIDUnknown(Int32)
  /// The id leads from `object` to contacts; a new contact needs the other direction.
  case typeIDReversed(Int32, object: String)
  /// The id leads to `object`, while the record is of another one.
  case typeIDObject(Int32, object: String, expected: String)
  case secondPrimary(first: Int)
  /// The portal was asked, and has no such record.
  case recordMissing(object: String, id: String)
  /// The portal was asked, and has no such type from contacts to `object`.
  case typeNotOffered(String, object: String)

  // Contacts that exist.
  case contactIDMissing
  /// The portal was asked, and has no contact with this id or e-mail.
  case contactMissing(key: String)

  // Between inputs.
  case duplicateEmail(email: String, first: Int)
  /// `value` is compared without case, as HubSpot does.
  case duplicateValue(property: String, value: String, first: Int)
  case duplicateTraceID(first: Int)
  case duplicateRecordID(first: Int)
  case linkOfUnknownObject

  // Found while reading a file.
  case notAnObject
  case notText(JSONKind)
  case nullValue
  case unknownKey
  case unreadableAssociations
  /// The input has an id, or a key that gives one: it is that of a contact that exists.
  case namesExistingContact
  /// A key stands twice in one object.
  case repeatedKey(String)
  /// A value that JSON does not have.
  case brokenValue(JSONSyntaxError)
  /// The input stops being JSON.
  case brokenInput(JSONSyntaxError)
  /// The table ended inside quotes, so that the row may have swallowed others.
  case cutOffRow

  /// Only the portal can tell: a check of the draft by itself never finds it.
  public var isOfPortal: Bool {
    switch self {
    case .recordMissing, .typeNotOffered, .contactMissing: true
    default: false
    }
  }

  /// The value is hardly meant as it stands, was put right or is left out: that is said before anything leaves.
  public var isDoubt: Bool {
    switch self {
    case .verticalTab, .invisibleCharacter, .notAValue, .textMark, .htmlEntities, .misread, .dayNumber,
      .unlikelyDate, .notABirthday, .mistypedDomain, .repaired, .unknownKey, .nullValue, .placeholder:
      true
    default: false
    }
  }

  /// The name of the rule in output for programs.
  public var name: String {
    switch self {
    case .emptyName: "empty-name"
    case .duplicateProperty: "duplicate-property"
    case .unknownProperty: "unknown-property"
    case .readOnlyProperty: "read-only-property"
    case .emptyEmail: "empty-email"
    case .emailForm: "email-form"
    case .mistypedDomain: "mistyped-domain"
    case .surroundingBlanks: "surrounding-blanks"
    case .phoneForm: "phone-form"
    case .phonePrefix: "phone-prefix"
    case .phoneWithoutCountryCode: "phone-without-country-code"
    case .notAnOption: "not-an-option"
    case .notANumber: "not-a-number"
    case .ownerIDForm: "owner-id-form"
    case .notABool: "not-a-bool"
    case .dateForm: "date-form"
    case .dateNotMidnight: "date-not-midnight"
    case .dateNormalized: "date-normalized"
    case .datetimeForm: "datetime-form"
    case .epochSeconds: "epoch-seconds"
    case .tooLong: "too-long"
    case .portalRule: "portal-rule"
    case .placeholder: "placeholder"
    case .unreadableCharacter: "unreadable-character"
    case .noIdentity: "no-identity"
    case .controlCharacter: "control-character"
    case .verticalTab, .repaired(.verticalTab): "vertical-tab"
    case .invisibleCharacter, .repaired(.invisible): "invisible-character"
    case .notAValue, .repaired(.notAValue): "not-a-value"
    case .lostDigits: "lost-digits"
    case .textMark, .repaired(.textMark): "text-mark"
    case .htmlEntities: "html-entities"
    case .misread: "misread-text"
    case .dayNumber: "day-number"
    case .unlikelyDate: "unlikely-date"
    case .notABirthday: "not-a-birthday"
    case .repaired(.furtherValues): "further-values"
    case .repaired(.address): "trimmed-address"
    case .recordIDMissing: "record-id-missing"
    case .recordIDForm: "record-id-form"
    case .noTypes: "no-types"
    case .categoryMissing: "category-missing"
    case .categoryUnknown: "category-unknown"
    case .typeIDForm: "type-id-form"
    case .typeIDUnknown: "type-id-unknown"
    case .typeIDReversed: "type-id-reversed"
    case .typeIDObject: "type-id-object"
    case .secondPrimary: "second-primary"
    case .recordMissing: "record-missing"
    case .typeNotOffered: "type-not-offered"
    case .duplicateEmail: "duplicate-email"
    case .duplicateValue: "duplicate-value"
    case .duplicateTraceID: "duplicate-trace-id"
    case .contactIDMissing: "contact-id-missing"
    case .contactMissing: "contact-missing"
    case .duplicateRecordID: "duplicate-record-id"
    case .linkOfUnknownObject: "link-of-unknown-object"
    case .notAnObject: "not-an-object"
    case .notText: "not-text"
    case .nullValue: "null-value"
    case .unknownKey: "unknown-key"
    case .unreadableAssociations: "unreadable-associations"
    case .namesExistingContact: "names-existing-contact"
    case .repeatedKey: "repeated-key"
    case .brokenValue: "broken-value"
    case .brokenInput: "broken-input"
    case .cutOffRow: "cut-off-row"
    }
  }
}

/// What stood in a JSON document where something else was meant.
public enum JSONKind: Hashable, Sendable {
  case null, bool, number, string, array, object
}
