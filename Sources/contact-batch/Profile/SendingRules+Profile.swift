import Submissions

extension SendingRules {
  /// As a connection has it.
  init(_ profile: Profile, seed: UInt64 = .random(in: 0 ... .max)) {
    self.init()
    concurrency = profile.concurrency
    requestsPerWindow = profile.requestsPerTenSeconds ?? requestsPerWindow
    jitterSeed = seed
  }
}
