public import ContactsModel
public import Drafts

/// What the portal is asked about a plan before anything is sent.
public struct PlanQuestion: Hashable, Sendable {
  /// Contacts that may be there already.
  public var emails: [String]
  /// What is compared of those that are there.
  public var properties: [String]
  /// Records that inputs are linked to: their ids by object.
  public var records: [String: [String]]
  /// Objects whose association types were not read lately.
  public var labelsOf: [String]
  /// The property definitions were not read lately.
  public var asksForDefinitions: Bool
  /// Contacts that are changed, by their ids, and what is done to each: they are read again.
  public var changes: [String: [PropertyChange]]

  /// The contacts of these whose links are changed, by the object that these lead to.
  public var links: [String: [String]]

  public init(
    emails: [String] = [], properties: [String] = [], records: [String: [String]] = [:],
    labelsOf: [String] = [], asksForDefinitions: Bool = false, changes: [String: [PropertyChange]] = [:],
    links: [String: [String]] = [:]
  ) {
    (self.changes, self.links) = (changes, links)
    self.emails = emails
    self.properties = properties
    self.records = records
    self.labelsOf = labelsOf
    self.asksForDefinitions = asksForDefinitions
  }
}

/// What it answered. What it was not asked for, or did not answer, is not there.
public struct PlanAnswer: Equatable, Sendable {
  /// Contacts already in HubSpot.
  public var existing: [ContactRecord] = []
  /// Records that are not there.
  public var missing: Set<RecordReference> = []
  /// What the records that are there are called.
  public var names: [RecordReference: String] = [:]
  /// By object.
  public var labels: [String: [AssociationLabel]] = [:]
  public var definitions: [PropertyDefinition]?
  /// The contacts that are changed, as they are now; nil where none are.
  public var current: CurrentContacts?
  /// What could not be asked, each in a sentence.
  public var unanswered: [String] = []

  public init(existing: [ContactRecord] = []) {
    self.existing = existing
  }
}
