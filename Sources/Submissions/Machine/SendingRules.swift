/// How long, how often and how fast batches are tried. Durations are milliseconds.
public struct SendingRules: Sendable, Equatable {
  /// How many batches may be under way at once.
  public var concurrency = 1
  /// How many requests an interval takes, until HubSpot says so itself.
  public var requestsPerWindow = 100
  /// How often one request may leave the machine, or try to.
  public var attempts = 5
  /// HubSpot's interval, and the wait for a rate limit that names no time.
  public var window: Int64 = 10_000
  /// The wait for a limit that counts by the second.
  public var shortWindow: Int64 = 1_000
  /// The wait for locked records (status 423): HubSpot documents at least two seconds.
  public var lockedWait: Int64 = 2_000
  /// A wait longer than this ends the submission as refused.
  public var longestWait: Int64 = 60_000
  /// Contacts that are changed are read again where their batch goes out later than this after they were read.
  public var longestReading: Int64 = 300_000
  /// The waits after each failure to connect; after the last one HubSpot counts as unreachable.
  public var connectWaits: [Int64] = [500, 1_000, 2_000]
  /// The clocks of one portal's machines agree to this.
  public var clockTolerance: Int64 = 50
  /// Where the moment at which a request left is known less exactly than this, a contact that came into being within
  /// these bounds may be anybody's.
  public var departureUncertainty: Int64 = 500
  /// A contact that came into being longer after the request than this is somebody else's.
  public var longestProcessing: Int64 = 600_000
  /// Contacts that are not found are looked up again after these waits: a new one may not be found at once.
  public var lookupWaits: [Int64] = [1_000, 2_000, 4_000]
  /// How often what was not found, even after the last wait, is sent again, each time after it was looked up anew. It has
  /// an e-mail, which HubSpot takes once only: if an earlier request was carried out after all, the next one is
  /// refused. One is not enough: where two answers in a hundred are lost, some batch of a long run is lost twice.
  public var safeResends = 2
  /// Spreads the waits for a rate limit; nil keeps them as they are.
  public var jitterSeed: UInt64?

  public init() {}
}
