/// What a person chose and the wire does not carry about one association.
public struct AssociationHint: Hashable, Sendable {
  /// The object that the record belongs to, such as `company`.
  public var object: String?
  /// The name of the record, such as `Acme`.
  public var recordName: String?
  /// The label of each type, in the order of the association's types; nil where a type has none.
  public var labels: [String?]

  public init(object: String? = nil, recordName: String? = nil, labels: [String?] = []) {
    self.object = object
    self.recordName = recordName
    self.labels = labels
  }
}

/// What is kept beside an input for people. Not part of equality, and absent after an import of JSON.
public struct InputHints: Hashable, Sendable {
  /// In the order of the contact's associations. It may be shorter than they are, never longer.
  public var associations: [AssociationHint?]
  public var off: [SwitchedOffProperty]

  public static let none = Self()

  public init(associations: [AssociationHint?] = [], off: [SwitchedOffProperty] = []) {
    (self.associations, self.off) = (associations, off)
  }

  public var isEmpty: Bool { associations.allSatisfy { $0 == nil } && off.isEmpty }

  public func association(at position: Int) -> AssociationHint? {
    associations.indices.contains(position) ? associations[position] : nil
  }

  mutating func setAssociation(at position: Int, to hint: AssociationHint?) {
    while associations.count <= position { associations.append(nil) }
    associations[position] = hint
  }

  mutating func removeAssociation(at position: Int) {
    if associations.indices.contains(position) { associations.remove(at: position) }
  }
}
