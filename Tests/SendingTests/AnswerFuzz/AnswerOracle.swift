import Drafts
import Submissions

/// Knows what became of the inputs in truth, and so which outcomes are lies. What a damaged answer leaves open may be
/// unknown; what its status says may be believed.
struct AnswerOracle {
  /// What the two sides saw of each other.
  struct Sight {
    /// HubSpot has the request.
    let isServed: Bool
    /// That of the damaged answer; nil where none came.
    let status: Int?
  }

  let answer: RealAnswer

  func complaints(about outcomes: [InputOutcome], _ sight: Sight) -> [String] {
    guard sight.isServed else {
      let isModest = outcomes.allSatisfy { $0.outcome == .notSent || $0.outcome == .unknown }
      return isModest ? [] : ["there is an outcome of what never came"]
    }
    var complaints = outcomes.count == answer.batch.inputs.count ? [] : ["\(outcomes.count) outcomes"]
    for (position, outcome) in outcomes.enumerated() {
      let id = answer.created[position]
      switch outcome.outcome {
      case .succeeded:
        if id == nil { complaints.append("#\(position) is created, which was refused") }
        if let given = outcome.id, given != id, answer.created.values.contains(given) {
          complaints.append("#\(position) has the id of another")
        }
      case .failed, .notSent:
        if id != nil, sight.status.map({ (200..<300).contains($0) }) ?? true {
          complaints.append("#\(position) is \(outcome.outcome), which was created")
        }
      case .unknown: break
      }
    }
    let ids = outcomes.compactMap(\.id)
    if Set(ids).count < ids.count { complaints.append("one id for several") }
    return complaints
  }
}
