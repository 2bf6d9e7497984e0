import Composer
import Drafts
import Journal
import Sending
import Submissions
import Synchronization

extension EffectRunner {
  func submit(_ plan: Plan, name: String, from draft: SentDraft, portal: Int?) async {
    // Without its name outcomes do not find the way back; that is no reason not to send.
    let origin = (try? drafts.identity(of: draft.id.rawValue)).map {
      DraftOrigin(draft: $0, inputs: draft.inputs)
    }
    let parts = plan.parts
    for (position, part) in parts.enumerated() {
      let isDone = await send(isLast: position == parts.count - 1, isFirst: position == 0) {
        () throws(PortalFault) in
        try await connection.outbox(journal, portal: portal)
          .submit(
            part, named: name, from: origin, because: draft.reason.map(secrets.hidden),
            consent: .confirmed(contacts: part.counts.sent),
            stop: stopRequest)
      }
      guard isDone else { return }
    }
  }

  func resumeSubmission(_ id: String, count: Int) async {
    await send { () throws(PortalFault) in
      try await connection.outbox(journal).resume(id, consent: .confirmed(contacts: count), stop: stopRequest)
    }
  }

  /// - Parameters:
  ///   - isLast: no other submission of the same plan follows.
  ///   - isFirst: none went before.
  /// - Returns: whether it ran to its end, and another one may follow.
  @discardableResult
  func send(
    isLast: Bool = true, isFirst: Bool = true, _ begin: () async throws(PortalFault) -> SubmissionRun
  ) async -> Bool {
    do throws(PortalFault) {
      let run = try await begin()
      do throws(Refusal) {
        var last: Submission?
        for try await submission in run {
          // What ends early, or is turned away, is the last.
          let endsEarly = submission.isFinished && !submission.record.mayBeFollowed
          mailbox.post(.submissions(.moved(submission, isLast: isLast || endsEarly)))
          last = submission
        }
        let error = try await run.end.recordingError
        if let error {
          mailbox.post(.submissions(.journalFailed(Sentence.recordingFailed(error))))
        }
        tellRecovery()
        return error == nil && last?.record.mayBeFollowed == true
      } catch {
        throw .refused(error)
      }
    } catch {
      let words = isFirst ? "Nothing was sent." : "The rest was not sent."
      mailbox.post(.submissions(.refused("\(words) \(error.sentence)")))
      return false
    }
  }

  func checkSubmission(_ id: String) async {
    do throws(PortalFault) {
      let before = try record(id)
      guard before.canResume(sendsRest: false) else {
        return mailbox.post(.submissions(.checked(before: before, after: before)))
      }
      let outbox = try await connection.outbox(journal)
      do throws(Refusal) {
        let end = try await outbox.verify(id, stop: stopRequest).end
        if let error = end.recordingError {
          mailbox.post(.submissions(.checkFailed(Sentence.recordingFailed(error))))
        } else {
          mailbox.post(.submissions(.checked(before: before, after: end.submission.record)))
        }
      } catch {
        throw .refused(error)
      }
    } catch {
      mailbox.post(.submissions(.checkFailed("Nothing was asked. \(error.sentence)")))
    }
  }

  var stopRequest: StopRequest { sending.withLock { request in request } }

  /// No new batch begins.
  func stopSending() {
    stopRequest.stop()
  }
}

extension SubmissionRecord {
  /// It ran to its end and the portal listens: what else the plan does may go out.
  fileprivate var mayBeFollowed: Bool {
    state == .done && !outcomes.contains { $0.reason == .refused || $0.reason == .unreachable }
  }
}
