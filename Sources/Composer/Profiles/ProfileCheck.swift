/// What a portal says of the token of a profile.
public struct ProfileCheck: Equatable, Sendable {
  public struct Fact: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      (self.name, self.value) = (name, value)
    }
  }

  public let profile: String
  public let facts: [Fact]
  /// What has to be done about it, most important first.
  public let warnings: [String]

  public init(profile: String, facts: [Fact], warnings: [String]) {
    (self.profile, self.facts, self.warnings) = (profile, facts, warnings)
  }
}
