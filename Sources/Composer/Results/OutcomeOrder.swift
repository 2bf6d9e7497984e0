import Submissions

/// In which order Results lists its inputs.
enum OutcomeOrder: Hashable, Sendable {
  /// As the draft is.
  case number
  /// What went wrong first, the others as the draft is.
  case outcome
  case id, email

  var words: String {
    switch self {
    case .number: "number"
    case .outcome: "outcome"
    case .id: "ID"
    case .email: "email"
    }
  }

  /// Equal ones stay in the order of the draft; those without come last.
  func sorted(_ outcomes: [InputOutcome]) -> [InputOutcome] {
    switch self {
    case .number: outcomes
    case .outcome: outcomes.sortedStably { Rank($0.urgency) }
    case .id: outcomes.sortedStably { Rank($0.id?.count ?? .max, $0.id ?? "") }
    case .email: outcomes.sortedStably { Rank($0.email == nil ? 1 : 0, $0.email?.lowercased() ?? "") }
    }
  }

  /// A number, and among equal ones a text.
  private struct Rank: Comparable {
    let number: Int
    let text: String

    init(_ number: Int, _ text: String = "") { (self.number, self.text) = (number, text) }

    static func < (left: Self, right: Self) -> Bool { (left.number, left.text) < (right.number, right.text) }
  }
}

extension InputOutcome {
  /// What the plan left out was never to be sent, and so is no worse than what went well.
  fileprivate var urgency: Int {
    switch outcome {
    case .failed: 0
    case .unknown: 1
    case .notSent: isSettled && [.refused, .unreachable, .stopped].contains(reason) ? 2 : 3
    case .succeeded: 3
    }
  }
}

extension [InputOutcome] {
  fileprivate func sortedStably<Rank: Comparable>(by rank: (Element) -> Rank) -> Self {
    let ranked = map(rank)
    let order = indices.sorted { (left: Int, right: Int) -> Bool in
      ranked[left] == ranked[right] ? left < right : ranked[left] < ranked[right]
    }
    return order.map { self[$0] }
  }
}
