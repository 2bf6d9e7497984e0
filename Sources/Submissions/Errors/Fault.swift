import ContactsModel
import Drafts

/// What is wrong, as far as an error of HubSpot tells it.
enum Fault: Hashable, Sendable {
  case unknownProperty(String)
  case readOnlyProperty(String)
  case email(String?, property: String)
  /// `nearest` is the allowed option that is nearest to the value.
  case option(String?, property: String, nearest: PropertyOption?)
  case date(String?, property: String)
  case number(String?, property: String)
  case wholeNumber(String?, property: String)
  /// A property that every contact needs, or that this one needs for what else it has.
  case missing(property: String?, isConditional: Bool)
  case noIdentity
  /// A rule of the portal for the values of a property.
  case rule(ValueRule, String?, property: String?)
  /// The value is another contact's, and has to be unique.
  case taken(property: String?, contact: String?)
  case noRecord(object: String, id: String)
  case noType(category: String, typeID: String)
  /// An association between two kinds of objects that cannot have it.
  case wrongType(String?)
  /// The association, by its position, where that is known.
  case noTypeGiven(Int?)
  case repeatedIDs([String])
  case notUnique(property: String)
  /// What was sent at a column of the request cannot be read; the field where it is known.
  case notJSON(column: Int?, field: FieldPath?)
  case notText(column: Int?, field: FieldPath?)
  case tooMany(limit: Int?, isHistory: Bool)
  case token
  case scopes([String])
  case permission
  case limit(RateLimitPolicy?)
  /// In its own words; `code` where no one knows it.
  case other(String, property: String?, code: String?)

  /// The field of an input that it is about; nil where it is about the request, or about all of the input.
  /// - Parameter contact: the input, where it is known: its associations have no names but their positions.
  func field(in contact: ContactInput?) -> FieldPath? {
    switch self {
    case .unknownProperty(let name), .readOnlyProperty(let name), .email(_, let name),
      .option(_, let name, _), .date(_, let name), .number(_, let name), .wholeNumber(_, let name):
      .property(name)
    case .notUnique: .recordID
    case .missing(let name, _), .rule(_, _, let name): name.map(FieldPath.property)
    case .other(let text, let name, _): (name ?? contact?.property(namedIn: text)).map(FieldPath.property)
    case .taken(let name, _): .property(name ?? "email")
    case .noRecord(_, let id):
      contact?.associations.firstIndex { $0.recordID == id }.map(FieldPath.associationRecordID)
    case .noType(let category, let typeID): contact?.type(category, typeID)
    case .noTypeGiven(let position?): .associationTypes(position)
    case .wrongType, .noTypeGiven(nil): contact?.associations.isEmpty == false ? .associationTypes(0) : nil
    case .repeatedIDs: .recordID
    case .noIdentity: .properties
    case .notJSON(_, let field), .notText(_, let field): field
    case .tooMany, .token, .scopes, .permission, .limit: nil
    }
  }
}

/// What a rule of the portal asks of a value.
enum ValueRule: Hashable, Sendable {
  case letters, lettersAndDigits, digits, noSpecialCharacters, noBlanks
  case pattern, url, domain, phone, decimals
  case longest(Int?), shortest(Int?), largest(String?), smallest(String?)
  case earlier, later, day
}

extension ContactInput {
  /// The first of its properties whose name stands in a text.
  fileprivate func property(namedIn text: String) -> String? {
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    return properties.map(\.name).first(where: words.contains)
  }

  fileprivate func type(_ category: String, _ typeID: String) -> FieldPath? {
    for (position, association) in associations.enumerated() {
      let type = association.types.firstIndex {
        $0.category.rawValue == category && "\($0.typeID)" == typeID
      }
      if let type { return .associationTypeID(position, type) }
    }
    return nil
  }
}
