import ContactsModel
import Drafts

/// What the end of an attempt means for its batch.
enum Verdict: Equatable, Sendable {
  /// Every input has its outcome, `unknown` among them.
  case settled([InputOutcome])
  /// Nothing was created, for the fault of some input.
  case refused(Refusal)
  /// Nothing was created; the batch may be sent again after so many milliseconds.
  case retry(after: Int64, WaitReason)
  /// Nothing was created, and there is no point in sending this batch or another one now.
  case turnedAway(Ending, correlationID: String?)
}

extension AttemptEnd {
  /// - Parameters:
  ///   - batch: what was sent.
  ///   - attempt: how often it has been sent, or tried to.
  func verdict(for batch: PlannedBatch, attempt: Int, rules: SendingRules) -> Verdict {
    switch self {
    case .answered(let answer):
      answer.verdict(for: batch, attempt: attempt, rules: rules)
    case .failed(.answerLost):
      .settled(batch.blankOutcomes.map { $0.unknown(.answerLost) })
    case .failed(.cancelled):
      .turnedAway(.stopped, correlationID: nil)
    case .failed(.couldNotConnect):
      if rules.connectWaits.indices.contains(attempt - 1) {
        .retry(after: rules.connectWaits[attempt - 1], .unreachable)
      } else {
        .turnedAway(.unreachable, correlationID: nil)
      }
    }
  }
}

extension BatchAnswer {
  /// Statuses that HubSpot documents for a refusal in which nothing was created.
  private static let refusals: Set<Int> = [400, 404, 409, 414]

  fileprivate func verdict(for batch: PlannedBatch, attempt: Int, rules: SendingRules) -> Verdict {
    switch status {
    case 200..<300:
      .settled(SuccessReading.outcomes(of: batch, answer: self))
    // No refusal has results: contacts may be there.
    case _ where response?.results.isEmpty == false:
      .settled(batch.blankOutcomes(correlationID: correlationID).map { $0.unknown(.contradictory) })
    case 401, 403:
      turnedAway()
    case 423:
      retry(after: max(retryAfter ?? 0, rules.lockedWait), .locked, attempt: attempt, rules: rules)
    case 429 where errorBody?.isDailyLimit == true:
      turnedAway()
    case 429:
      retry(after: max(retryAfter ?? limitWindow(rules), 0), .rateLimit, attempt: attempt, rules: rules)
    case 477:
      retry(after: max(retryAfter ?? rules.window, 0), .locked, attempt: attempt, rules: rules)
    case let status where Self.refusals.contains(status):
      .refused(RefusalReading.refusal(of: batch, answer: self))
    default:
      .settled(unknownOutcomes(of: batch))
    }
  }

  /// A short text that is no JSON and no page, as a proxy may answer.
  private var plainWords: String? {
    guard errorBody == nil, body.count <= 300, let text = String(validating: body, as: UTF8.self)?.trimmed,
      !text.isEmpty, !text.hasPrefix("<")
    else { return nil }
    return text
  }

  private func limitWindow(_ rules: SendingRules) -> Int64 {
    errorBody?.policyName == .secondly ? rules.shortWindow : rules.window
  }

  private func retry(after wait: Int64, _ reason: WaitReason, attempt: Int, rules: SendingRules) -> Verdict {
    wait <= rules.longestWait && attempt < rules.attempts ? .retry(after: wait, reason) : turnedAway()
  }

  private func turnedAway() -> Verdict {
    .turnedAway(refusal, correlationID: correlationID ?? errorBody?.correlationID)
  }

  /// In the words of the answer.
  var refusal: Ending {
    let error = errorBody
    let message = error?.readableMessage ?? Sentences.turnedAway(status: status)
    return .refused(
      category: error?.category ?? error?.errorType, message: message, facts: error?.facts ?? [])
  }

  private func unknownOutcomes(of batch: PlannedBatch) -> [InputOutcome] {
    let error = errorBody
    return batch.blankOutcomes(correlationID: correlationID ?? error?.correlationID).map {
      $0.unknown(
        .status(status), category: error?.category,
        message: (error?.readableMessage ?? plainWords).map {
          Sentences.said(status: status, of: batch.operation) + $0
        },
        facts: error?.facts ?? [])
    }
  }
}
