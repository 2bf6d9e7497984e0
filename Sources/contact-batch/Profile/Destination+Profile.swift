import Sending

extension Destination {
  /// Where a connection leads.
  /// - Parameter portal: the one that a plan was made for.
  init(_ profile: Profile, portal: Int? = nil) {
    self.init(profile: profile.name, isProduction: profile.environment == .production, portal: portal)
  }
}
