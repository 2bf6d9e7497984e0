/// A profile that can be chosen, as far as is known without asking its portal.
public struct ProfileSummary: Equatable, Sendable {
  public let name: String
  public let environment: String
  public let address: String
  public let isReadOnly: Bool

  public init(name: String, environment: String, address: String, isReadOnly: Bool) {
    (self.name, self.environment, self.address) = (name, environment, address)
    self.isReadOnly = isReadOnly
  }

  /// `sandbox, read-only, https://api.hubapi.com`
  var words: String {
    "\(environment)\(isReadOnly ? ", read-only" : ""), \(address)"
  }
}
