import ContactsAPI
import Submissions

extension ContactsClient {
  /// Sends the body of a batch.
  /// - Returns: what happened, as the submission takes it in.
  func events(sending body: [UInt8], batch: Int, now: @Sendable () -> Int64) async -> [SubmissionEvent] {
    do throws(ContactsError) {
      let answer = try await createBatch(body)
      return limits(answer.rateLimit, now()) + [.answered(batch: batch, BatchAnswer(answer), at: now())]
    } catch {
      let event: SubmissionEvent =
        BatchAnswer(error).map { .answered(batch: batch, $0, at: now()) }
        ?? .sendFailed(batch: batch, SendFailure(error), at: now())
      return limits(error.rateLimit, now()) + [event]
    }
  }

  /// Reads contacts by e-mail, to find out what became of a batch.
  func events(
    verifying emails: [String], properties: [String], batch: Int, clock: SendingClock
  ) async -> [SubmissionEvent] {
    let request = BatchReadRequest(ids: emails, idProperty: "email", properties: properties)
    do throws(ContactsError) {
      let answer = try await readBatch(request)
      let now = clock.now()
      return limits(answer.rateLimit, now) + [
        .verified(batch: batch, answer.value.results, clock: clock.portalClock(self), at: now)
      ]
    } catch {
      return limits(error.rateLimit, clock.now()) + [.verificationFailed(batch: batch, at: clock.now())]
    }
  }

  private func limits(_ limit: RateLimit?, _ now: Int64) -> [SubmissionEvent] {
    limit.map { [.limitsSeen(LimitFacts($0), at: now)] } ?? []
  }
}

extension BatchAnswer {
  init(_ answer: Answer<BatchResponse>) {
    self.init(
      status: answer.status, body: answer.body, correlationID: answer.correlationID,
      retryAfter: answer.rateLimit?.retryAfterMilliseconds)
  }

  /// Nil where no answer came back.
  init?(_ error: ContactsError) {
    guard let status = error.status, let body = error.body else { return nil }
    self.init(
      status: status, body: body, correlationID: error.correlationID,
      retryAfter: error.rateLimit?.retryAfterMilliseconds)
  }
}

extension LimitFacts {
  fileprivate init(_ limit: RateLimit) {
    self.init(
      max: limit.max, remaining: limit.remaining, interval: limit.intervalMilliseconds.map { Int64($0) },
      dailyRemaining: limit.dailyRemaining)
  }
}

extension SendFailure {
  fileprivate init(_ error: ContactsError) {
    if error.requestLeft {
      self = .answerLost
    } else if case .cancelled = error.cause {
      self = .cancelled
    } else {
      self = .couldNotConnect
    }
  }
}

extension RateLimit {
  /// Nil for a time that no clock can name.
  fileprivate var retryAfterMilliseconds: Int64? {
    guard let retryAfter, retryAfter >= 0 else { return nil }
    let (product, overflow) = Int64(retryAfter).multipliedReportingOverflow(by: 1000)
    return overflow ? nil : product
  }
}
