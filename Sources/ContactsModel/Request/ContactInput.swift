/// One element of `inputs` in a batch create request.
public struct ContactInput: Hashable, Sendable {
  /// In the order in which they were composed. A name may stand here twice; such an input cannot be sent.
  public var properties: [Property]
  /// What the new contact is linked to once it is there.
  public var associations: [Association]
  /// Lets HubSpot refuse this input alone instead of the whole batch. Any unique text will do.
  public var objectWriteTraceID: String?

  /// A contact to be created. HubSpot wants one of `email`, `firstname` and `lastname`.
  public init(
    properties: [Property] = [], associations: [Association] = [], objectWriteTraceID: String? = nil
  ) {
    self.properties = properties
    self.associations = associations
    self.objectWriteTraceID = objectWriteTraceID
  }

  /// The value of the first property of that name.
  public func value(of name: String) -> String? {
    properties.first { $0.name == name }?.value
  }
}
