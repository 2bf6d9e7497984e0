public import Foundation

/// How a sandbox is to run.
public struct SandboxConfiguration: Sendable {
  /// The port on 127.0.0.1; 0 picks a free one.
  public var port = 0
  /// The number of the account; nil is the usual one.
  public var portal: Int?
  /// A document of faults, as `POST /__sandbox/faults` takes it.
  public var faults: Data?
  /// Requests in any ten seconds before the answer is 429.
  public var requestsPerTenSeconds = 100
  /// Requests in a day before the answer is 429.
  public var requestsPerDay = 250_000
  /// The time in milliseconds since 1970; nil is the system's clock.
  public var clock: (@Sendable () -> Int64)?

  public init() {}
}
