/// One page of what went wrong with rows of an import.
///
/// Source: schema `CollectionResponsePublicImportErrorForwardPaging`.
public struct ImportErrorPage: Hashable, Sendable {
  /// In the order of the answer.
  public let errors: [ImportRowError]
  /// Where the next page begins; nil on the last one.
  public let after: String?

  /// Nil if the JSON is no object with results.
  public init?(json: JSONNode) {
    guard case .array(let results)? = json["results"]?.kind else { return nil }
    errors = results.compactMap(ImportRowError.init)
    after = json["paging"]?["next"]?["after"]?.text
  }
}

/// Why a row of an import was not taken, or not as a whole.
///
/// Source: schema `PublicImportError`.
public struct ImportRowError: Hashable, Sendable {
  /// HubSpot's name of the fault, such as `COULD_NOT_PARSE_DATE`.
  public let type: String
  /// HubSpot's words; nil where there are none.
  public let message: String?
  /// The line of the file, from 1, and 0 for the file as a whole; nil where the answer does not say.
  public let line: Int?
  /// The value that was not taken; nil where the answer has none.
  public let invalidValue: String?

  /// Nil if the JSON is no object with a type.
  public init?(json: JSONNode) {
    guard let type = json["errorType"]?.text else { return nil }
    self.type = type
    message = json["errorMessage"]?.text
    line = json["sourceData"]?["lineNumber"]?.text.flatMap(Int.init)
    invalidValue = json["invalidValue"]?.text
  }
}
