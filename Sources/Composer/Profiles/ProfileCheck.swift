/// What a portal says of the token of a profile.
public struct ProfileCheck: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      (self.name, self.value) = (name, value)
    }
  }

  public let profile: String
  public let items: [Item]
  /// What has to be done about it, most important first.
  public let warnings: [String]

  public init(profile: String, items: [Item], warnings: [String]) {
    (self.profile, self.items, self.warnings) = (profile, items, warnings)
  }
}
