/// A user or a team's mailbox that records can belong to. Every field but the id may be missing.
public struct Owner: Hashable, Sendable {
  /// What `hubspot_owner_id` and other properties of that kind store.
  public var id: String
  /// By which people name an owner.
  public var email: String?
  /// Missing for a team's mailbox.
  public var firstName: String?
  /// Missing for a team's mailbox.
  public var lastName: String?
  /// Whether the user has left the portal.
  public var archived: Tolerant<Bool>?
  /// By which histories name a person.
  public var userID: Tolerant<Int>?

  /// An owner who has these.
  public init(
    id: String, email: String? = nil, firstName: String? = nil, lastName: String? = nil,
    archived: Tolerant<Bool>? = nil, userID: Tolerant<Int>? = nil
  ) {
    self.id = id
    self.email = email
    self.firstName = firstName
    self.lastName = lastName
    self.archived = archived
    self.userID = userID
  }

  /// Nil if the JSON is no object with an id.
  public init?(json: JSONNode) {
    guard let id = json["id"]?.text else { return nil }
    self.id = id
    email = json["email"]?.text
    firstName = json["firstName"]?.text
    lastName = json["lastName"]?.text
    archived = json["archived"].flatMap(Tolerant.init)
    userID = json["userId"].flatMap(Tolerant.init)
  }
}

/// One page of owners.
public struct OwnerPage: Hashable, Sendable {
  /// In the order of the answer.
  public var owners: [Owner]
  /// Where the next page begins; nil on the last one.
  public var after: String?

  /// Nil if the JSON is no object with results.
  public init?(json: JSONNode) {
    guard case .array(let results)? = json["results"]?.kind else { return nil }
    owners = results.compactMap(Owner.init)
    after = json["paging"]?["next"]?["after"]?.text
  }
}
