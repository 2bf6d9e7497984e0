/// The paths of the endpoints, which differ between the versions of the API; requests and answers do not.
public enum APIPaths: Hashable, Sendable {
  /// `/crm/v3/…`, for associations `/crm/v4/…`.
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
  public func batch(_ operation: ContactOperation) -> String { batch(operation.rawValue) }

  /// - Parameter object: name or type id of the object.
  func batch(_ verb: String, of object: String = "contacts") -> String { "\(objects(object))/batch/\(verb)" }

  func search(in object: String) -> String { objects(object) + "/search" }

  private func objects(_ object: String) -> String {
    switch self {
    case .v3: "/crm/v3/objects/\(object.percentEncodedSegment)"
    case .dated(let date): "/crm/objects/\(date)/\(object.percentEncodedSegment)"
    }
  }

  var propertyDefinitions: String {
    switch self {
    case .v3: "/crm/v3/properties/contacts"
    case .dated(let date): "/crm/properties/\(date)/contacts"
    }
  }

  /// - Parameter object: name or type id of the other object, such as `companies` or `0-2`.
  func associationLabels(to object: String) -> String {
    let object = object.percentEncodedSegment
    return switch self {
    case .v3: "/crm/v4/associations/contacts/\(object)/labels"
    case .dated(let date): "/crm/associations/\(date)/contacts/\(object)/labels"
    }
  }

  /// Where files are imported from.
  public var imports: String {
    switch self {
    case .v3: "/crm/v3/imports"
    case .dated(let date): "/crm/imports/\(date)"
    }
  }

  /// Dated paths are not published for owners.
  var owners: String { "/crm/v3/owners" }

  /// The same in every version.
  var accountDetails: String { "/account-info/v3/details" }
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
