import ContactsModel
import Drafts

/// What is left to be sent of a batch whose turn has come.
struct BatchWork: Sendable, Equatable {
  /// What is being sent or looked up.
  private(set) var current: BatchRequest
  private(set) var queue: [BatchRequest]
  /// How many requests may still go into finding the inputs for which the batch was refused.
  private(set) var isolationsLeft: Int
  /// When the contacts that it changes were read for it alone, in milliseconds since 1970.
  var readAt: Int64?

  init(_ request: BatchRequest, then queue: [BatchRequest] = []) {
    current = request
    self.queue = queue
    isolationsLeft = IsolationBudget.requests(forInputs: request.positions.count)
  }

  var requests: [BatchRequest] { [current] + queue }

  /// Turns to the next request; false where none is left.
  mutating func turnToNext() -> Bool {
    guard !queue.isEmpty else { return false }
    current = queue.removeFirst()
    return true
  }

  mutating func putFirst(_ requests: [BatchRequest]) {
    queue.insert(contentsOf: requests, at: 0)
  }

  /// Takes one request out of the budget; false where it is used up.
  mutating func spendIsolation() -> Bool {
    guard isolationsLeft > 0 else { return false }
    isolationsLeft -= 1
    return true
  }

  /// Leaves only these positions in the current request.
  mutating func narrow(to positions: [Int], of batch: PlannedBatch) {
    var request = BatchRequest(positions, of: batch, origin: current.origin, resends: current.resends)
    request.tries = current.tries
    current = request
  }

  mutating func countTry() { current.tries += 1 }
}

/// A request of a batch that is to be sent.
struct BatchRequest: Sendable, Equatable {
  enum Origin: Sendable, Equatable {
    case plan
    /// It was refused together with others, in these words.
    case isolation(category: String?, message: String, facts: [ErrorDetail], correlationID: String?)
    /// It was sent before without an answer, and its contacts were not found.
    case resend
  }

  /// In the batch, in order.
  let positions: [Int]
  /// Nil where it is the batch as a whole.
  let part: BatchPart?
  let origin: Origin
  /// How often its inputs went out again because they were not found, itself included.
  let resends: Int
  /// How often it has been sent, or tried to.
  var tries = 0

  init(_ positions: [Int], of batch: PlannedBatch, origin: Origin, resends: Int = 0) {
    self.positions = positions
    self.origin = origin
    self.resends = resends
    part = positions.count == batch.inputs.count ? nil : BatchPart(positions, of: batch)
  }

  var isResend: Bool { origin == .resend }
}
