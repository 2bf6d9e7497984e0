import ContactsAPI
import Drafts
import Submissions

extension ContactsClient {
  /// Sends a batch as its operation has it.
  /// - Returns: what happened, as the submission takes it in.
  func events(sending request: PlannedBatch, batch: Int, now: @Sendable () -> Int64) async
    -> [SubmissionEvent]
  {
    do throws(ContactsError) {
      let (answer, limit) = try await answer(to: request)
      return limits(limit, now()) + [.answered(batch: batch, answer, at: now())]
    } catch {
      let event: SubmissionEvent =
        BatchAnswer(error).map { .answered(batch: batch, $0, at: now()) }
        ?? .sendFailed(batch: batch, SendFailure(error), at: now())
      return limits(error.rateLimit, now()) + [event]
    }
  }

  private func answer(to request: PlannedBatch) async throws(ContactsError) -> (BatchAnswer, RateLimit?) {
    let object = request.object.map(AssociationTypeTable.builtIn.path)
    let answer = try await writeBatch(request.operation, to: object, request.body)
    let limit = answer.rateLimit
    let read = BatchAnswer(
      status: answer.status, body: answer.body, correlationID: answer.correlationID,
      retryAfter: limit?.retryAfterMilliseconds)
    return (read, limit)
  }

  /// Reads what contacts are linked to, to find out what became of a batch.
  func events(
    readingLinksOf contacts: [String], to object: String, batch: Int, clock: SendingClock
  ) async -> [SubmissionEvent] {
    do throws(ContactsError) {
      let path = AssociationTypeTable.builtIn.path(of: object)
      let found = try await reader(pause: clock.pause).associations(of: contacts, to: path)
      return [.linksVerified(batch: batch, found, at: clock.now())]
    } catch {
      return limits(error.rateLimit, clock.now()) + [.verificationFailed(batch: batch, at: clock.now())]
    }
  }

  /// Reads contacts and what they are linked to, to find out whether somebody else changed them.
  func events(
    rereading inputs: [PlannedInput], batch: Int, clock: SendingClock
  ) async -> [SubmissionEvent] {
    do throws(ContactsError) {
      let reading = CurrentContactsReading(of: inputs)
      let current = try await reading.contacts(from: reader(pause: clock.pause))
      return [.reread(batch: batch, current, at: clock.now())]
    } catch {
      return limits(error.rateLimit, clock.now()) + [
        .rereadFailed(batch: batch, BatchAnswer(error), at: clock.now())
      ]
    }
  }

  /// Reads contacts, to find out what became of a batch.
  /// - Parameter app: asked where histories are read, whose sources are held against it.
  func events(
    verifying request: BatchReadRequest, batch: Int, clock: SendingClock, app: TokenApp
  ) async -> [SubmissionEvent] {
    do throws(ContactsError) {
      var records: [ContactRecord] = []
      var limit: RateLimit?
      // With histories it is fewer contacts that one request takes.
      for start in stride(from: 0, to: max(1, request.ids.count), by: request.maximumIDs) {
        var part = request
        part.ids = Array(request.ids.dropFirst(start).prefix(request.maximumIDs))
        let answer = try await readBatch(part)
        guard answer.value.isWhole(for: part) else {
          return limits(answer.rateLimit, clock.now()) + [.verificationFailed(batch: batch, at: clock.now())]
        }
        (records, limit) = (records + answer.value.results, answer.rateLimit)
      }
      let portalClock = clock.portalClock(self)
      let id = request.propertiesWithHistory.isEmpty ? nil : await app.id(from: self, clock)
      let now = clock.now()
      return limits(limit, now) + [
        .verified(batch: batch, records, clock: portalClock, app: id, at: now)
      ]
    } catch {
      return limits(error.rateLimit, clock.now()) + [.verificationFailed(batch: batch, at: clock.now())]
    }
  }

  private func limits(_ limit: RateLimit?, _ now: Int64) -> [SubmissionEvent] {
    limit.map { [.limitsSeen(LimitFacts($0), at: now)] } ?? []
  }
}

extension BatchResponse {
  /// Whether what it does not hold is not there: it is complete, and of records asked for by their own ids each is
  /// there or named as missing.
  fileprivate func isWhole(for request: BatchReadRequest) -> Bool {
    guard status == nil || status == .complete else { return false }
    guard request.idProperty == nil, !request.archived else { return true }
    let told = Set(results.compactMap(\.id) + missingIDs)
    return request.ids.allSatisfy(told.contains)
  }
}

extension BatchAnswer {
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
