/// What goes wrong in one submission of three batches.
struct FaultCase: Hashable, CustomStringConvertible {
  enum Step: Hashable, CaseIterable {
    case firstBatch, secondBatch, thirdBatch
    /// The first lookup, after the answer to the second batch was lost.
    case lookup
  }

  /// The word of the sandbox.
  let fault: String
  let step: Step
  let traceIDs: Bool
  let emails: Bool
  let concurrency: Int

  var description: String {
    "\(fault) at \(step), trace ids \(traceIDs), emails \(emails), \(concurrency) at once"
  }

  static func all(of fault: String) -> [Self] {
    Step.allCases.flatMap { step in
      [true, false].flatMap { traceIDs in
        [true, false].flatMap { emails in
          concurrencies(of: fault, emails: emails).map {
            Self(fault: fault, step: step, traceIDs: traceIDs, emails: emails, concurrency: $0)
          }
        }
      }
    }
  }

  /// Several at once where lookups may meet other batches; one after the other where the request that hangs has to be
  /// known beforehand.
  private static func concurrencies(of fault: String, emails: Bool) -> [Int] {
    emails && fault != "hang" ? [1, 3] : [1]
  }

  /// The request that gets no answer, counted from 1 among those of its operation; nil where there is none.
  var hanging: (path: String, number: Int)? {
    guard fault == "hang" else { return nil }
    return switch step {
    case .firstBatch: ("create", 1)
    case .secondBatch: ("create", 2)
    case .thirdBatch: ("create", 3)
    case .lookup: ("read", 1)
    }
  }

  /// The document for the sandbox.
  var document: String {
    switch step {
    case .firstBatch: document(at: 1)
    case .secondBatch: document(at: 2)
    case .thirdBatch: document(at: 3)
    case .lookup: #"{"faults":[\#(Self.loss),{"on":{"operation":"read","number":1},\#(action)}]}"#
    }
  }

  private static let loss = #"{"on":{"operation":"create","number":2},"do":"close-after-commit"}"#

  private func document(at number: Int) -> String {
    let place = #""on":{"operation":"create","number":\#(number)}"#
    // A lag shows only where contacts have to be looked up.
    let loss = fault == "email-lag" ? #",{\#(place),"do":"close-after-commit"}"# : ""
    return #"{"faults":[{\#(place),\#(action)}\#(loss)]}"#
  }

  private var action: String { Self.action(fault) }

  /// What the sandbox is to do.
  static func action(_ fault: String) -> String {
    switch fault {
    case "latency", "slow-body": #""do":"\#(fault)","ms":1"#
    case "429-daily": #""do":"429","policy":"DAILY""#
    case "429-secondly": #""do":"429","policy":"SECONDLY""#
    case "429-retry-after": #""do":"429","policy":"TEN_SECONDLY_ROLLING","retryAfter":3"#
    // Longer than the first lookups last, so that the contacts are sent again and stand in their own way.
    case "email-lag": #""do":"email-lag","ms":10000"#
    default: #""do":"\#(fault)""#
    }
  }

  /// How many inputs may stay unknown: those without an e-mail, which nobody can look up, and those that cannot be
  /// looked up today.
  var mostUnknown: Int {
    let lost: Set = [
      "500-before", "500-after", "hang", "close-before", "close-after-commit", "garbage", "html-502",
      "truncated",
      "pending", "processing", "canceled", "empty-body", "email-lag",
    ]
    if step == .lookup, fault == "429-daily" { return FaultRun.inputsPerBatch }
    if emails { return 0 }
    if step == .lookup || lost.contains(fault) { return FaultRun.inputsPerBatch }
    return fault == "fewer-results" || fault == "result-and-error" && traceIDs ? 1 : 0
  }

  /// Whether every input must have been created in the end.
  var endsWell: Bool { mostUnknown == 0 && (step == .lookup || !["partial", "429-daily"].contains(fault)) }
}
