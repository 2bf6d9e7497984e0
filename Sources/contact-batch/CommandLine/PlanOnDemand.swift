import Drafts
import Synchronization

/// A plan of inputs that were read, made when it is first asked for: often more is learned before, and it is made once.
final class PlanOnDemand: Sendable {
  private static let fewInputs = 100

  private let inputs: ReadInputs
  private let sendsTraceIDs: Bool
  private let made = Mutex<Plan?>(nil)

  init(_ inputs: ReadInputs, sendsTraceIDs: Bool) {
    (self.inputs, self.sendsTraceIDs) = (inputs, sendsTraceIDs)
  }

  var plan: Plan {
    made.withLock { made in
      let plan = made ?? inputs.plan(sendsTraceIDs: sendsTraceIDs)
      made = plan
      return plan
    }
  }

  /// Whether it sends nothing. The first inputs mostly tell.
  var isEmpty: Bool {
    let known = made.withLock { made in made }
    guard known == nil, inputs.inputs.count > Self.fewInputs else { return plan.batches.isEmpty }
    let beginning = inputs.plan(ofFirst: Self.fewInputs, sendsTraceIDs: sendsTraceIDs)
    return beginning.batches.isEmpty && plan.batches.isEmpty
  }
}
