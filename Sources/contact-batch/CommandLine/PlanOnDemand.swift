import Drafts
import Synchronization

/// A plan of inputs that were read, made when it is first asked for: often more is learned before, and it is made once.
final class PlanOnDemand: Sendable {
  private enum State {
    case waiting(ReadInputs, sendsTraceIDs: Bool)
    case made(Plan)
  }

  private static let fewInputs = 100

  private let state: Mutex<State>

  init(_ inputs: ReadInputs, sendsTraceIDs: Bool) {
    state = Mutex(.waiting(inputs, sendsTraceIDs: sendsTraceIDs))
  }

  /// One that is made already.
  init(_ plan: Plan) {
    state = Mutex(.made(plan))
  }

  var plan: Plan {
    state.withLock { state in
      switch state {
      case .made(let plan): return plan
      case .waiting(let inputs, let sendsTraceIDs):
        let plan = inputs.plan(sendsTraceIDs: sendsTraceIDs)
        state = .made(plan)
        return plan
      }
    }
  }

  /// Whether it sends nothing. The first inputs mostly tell.
  var isEmpty: Bool {
    let state = state.withLock { state in state }
    if case .waiting(let inputs, let sendsTraceIDs) = state, inputs.inputs.count > Self.fewInputs,
      !inputs.plan(ofFirst: Self.fewInputs, sendsTraceIDs: sendsTraceIDs).batches.isEmpty
    {
      return false
    }
    return plan.batches.isEmpty
  }
}
