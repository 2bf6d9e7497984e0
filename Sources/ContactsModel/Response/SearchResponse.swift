/// The answer to a search: one page of records.
///
/// Source: schema `CollectionResponseWithTotalSimplePublicObject`. Every field may be missing.
public struct SearchResponse: Hashable, Sendable {
  /// How many records fit, on all pages.
  public var total: Tolerant<Int>?
  /// Records of any object have the shape of a contact.
  public var results: [ContactRecord]
  /// Where the next page begins; nil on the last one.
  public var after: String?

  /// Nil if the JSON is no object with results.
  public init?(json: JSONNode) {
    guard case .array(let results)? = json["results"]?.kind else { return nil }
    total = json["total"].flatMap(Tolerant.init)
    self.results = results.compactMap(ContactRecord.init)
    after = json["paging"]?["next"]?["after"]?.text
  }
}
