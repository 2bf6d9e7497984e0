import ContactsAPI
import Submissions

extension ContactsClient {
  /// Sends the body of a batch.
  /// - Returns: what happened, as the submission takes it in.
  func event(sending body: [UInt8], batch: Int, now: @Sendable () -> Int64) async -> SubmissionEvent {
    do throws(ContactsError) {
      return .answered(batch: batch, BatchAnswer(try await createBatch(body)), at: now())
    } catch {
      if let answer = BatchAnswer(error) { return .answered(batch: batch, answer, at: now()) }
      return .sendFailed(batch: batch, SendFailure(error), at: now())
    }
  }

  /// Reads contacts by e-mail, to find out what became of a batch.
  func event(
    verifying emails: [String], properties: [String], batch: Int, now: @Sendable () -> Int64
  ) async -> SubmissionEvent {
    let request = BatchReadRequest(ids: emails, idProperty: "email", properties: properties)
    do throws(ContactsError) {
      return .verified(batch: batch, try await readBatch(request).value.results, at: now())
    } catch {
      return .verificationFailed(batch: batch, at: now())
    }
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
  fileprivate var retryAfterMilliseconds: Int64? { retryAfter.flatMap { Int64($0).multipliedByThousand } }
}
