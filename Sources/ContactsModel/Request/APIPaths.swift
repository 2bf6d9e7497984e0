/// The paths of the endpoints, which differ between the versions of the API; requests and answers do not, but for
/// dates, which versions from 2026-09 on take in more forms.
///
/// How long a version is supported is in `supportEnd` in the client.
public enum APIPaths: Hashable, Sendable {
  /// `/crm/v3/…`. Associations have their own version, ``associationsVersion``, for theirs loses support first.
  case v3
  /// Paths that carry a date such as `2026-09`.
  case dated(String)

  /// Reads `v3` or a date, with or without a suffix such as `-beta`; nil for anything else.
  public init?(_ text: String) {
    if text == "v3" {
      self = .v3
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].count == 4, parts[1].count == 2,
      parts.prefix(2).allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts.dropFirst(2).allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLetter } })
    else { return nil }
    self = .dated(text)
  }

  /// Where an operation sends its batches.
  /// - Parameter object: name or type id of the object that links lead to; nil for an operation that changes none.
  public func batch(_ operation: ContactOperation, to object: String? = nil) -> String {
    switch operation {
    case .create, .update, .archive: batch(operation.rawValue)
    case .link: associations(to: object ?? "") + "/batch/create"
    case .unlabel: associations(to: object ?? "") + "/batch/labels/archive"
    case .unlink: associations(to: object ?? "") + "/batch/archive"
    }
  }

  /// - Parameter object: name or type id of the object.
  package func batch(_ verb: String, of object: String = "contacts") -> String {
    "\(objects(object))/batch/\(verb)"
  }

  package func search(in object: String) -> String { objects(object) + "/search" }

  private func objects(_ object: String) -> String {
    switch self {
    case .v3: "/crm/v3/objects/\(object.percentEncodedSegment)"
    case .dated(let date): "/crm/objects/\(date)/\(object.percentEncodedSegment)"
    }
  }

  package var propertyDefinitions: String {
    switch self {
    case .v3: "/crm/v3/properties/contacts"
    case .dated(let date): "/crm/properties/\(date)/contacts"
    }
  }

  /// Of contacts, whose type id is `0-1`.
  package var propertyValidations: String {
    switch self {
    case .v3: "/crm/v3/property-validations/0-1"
    case .dated(let date): "/crm/property-validations/\(date)/0-1"
    }
  }

  /// The version by which associations and their labels are read where all else is `v3`.
  ///
  /// Theirs beside `v3` is `v4`, which loses support on 30 March 2027.
  public static let associationsVersion = "2026-09"

  /// - Parameter object: name or type id of the other object, such as `companies` or `0-2`.
  package func associationLabels(to object: String) -> String { associations(to: object) + "/labels" }

  /// What the endpoints of associations from contacts to another object begin with.
  ///
  /// - Parameter object: name or type id of the other object.
  package func associations(to object: String) -> String {
    let version =
      switch self {
      case .v3: Self.associationsVersion
      case .dated(let date): date
      }
    return "/crm/associations/\(version)/contacts/\(object.percentEncodedSegment)"
  }

  /// Where files are imported from.
  public var imports: String {
    switch self {
    case .v3: "/crm/v3/imports"
    case .dated(let date): "/crm/imports/\(date)"
    }
  }

  package var owners: String {
    switch self {
    case .dated(let date) where hasOwnersAndAccount: "/crm/owners/\(date)"
    case .v3, .dated: "/crm/v3/owners"
    }
  }

  package var accountDetails: String {
    switch self {
    case .dated(let date) where hasOwnersAndAccount: "/account-info/\(date)/details"
    case .v3, .dated: "/account-info/v3/details"
    }
  }

  /// Not a part of the CRM: the same in every version.
  package var tokenInfo: String { "/oauth/v2/private-apps/get/access-token-info" }

  /// Whether dates are taken in ISO form with a time, in seconds and at any time of the day, and stored as their day.
  ///
  /// Such a value comes back with the warning `PROPERTY_VALUE_NORMALIZED`; other versions refuse it.
  public var normalizesDates: Bool { isAtLeast("2026-09") }

  /// Owners and account details have dated paths since 2026-03.
  private var hasOwnersAndAccount: Bool { isAtLeast("2026-03") }

  /// Whether it is a dated version of that month or a later one, be it a beta.
  package func isAtLeast(_ month: String) -> Bool {
    switch self {
    case .v3: false
    case .dated(let date): date.prefix(7) >= month
    }
  }
}

extension APIPaths: CustomStringConvertible {
  /// The text that `init(_:)` reads: `v3` or the date.
  public var description: String {
    switch self {
    case .v3: "v3"
    case .dated(let date): date
    }
  }
}
