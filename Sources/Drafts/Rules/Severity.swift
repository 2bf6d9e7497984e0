/// How bad a problem is.
public enum Severity: String, Hashable, Sendable {
  /// HubSpot would refuse it: the input is left out of a plan.
  case error
  /// Probably not meant, but it can be sent.
  case warning
}
