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
    await send { () throws(PortalFault) in
      try await connection.outbox(journal, portal: portal)
        .submit(
          plan, named: name, from: origin, because: draft.reason.map(secrets.hidden),
          consent: .confirmed(contacts: plan.counts.sent), stop: stopRequest)
    }
  }

  func resumeSubmission(_ id: String, count: Int) async {
    await send { () throws(PortalFault) in
      try await connection.outbox(journal).resume(id, consent: .confirmed(contacts: count), stop: stopRequest)
    }
  }

  func send(_ begin: () async throws(PortalFault) -> SubmissionRun) async {
    do throws(PortalFault) {
      let run = try await begin()
      do throws(Refusal) {
        for try await submission in run { mailbox.post(.submissions(.moved(submission))) }
        if let error = try await run.end.recordingError {
          mailbox.post(.submissions(.journalFailed(.recording(Sentence.recordingFailed(error, in: state)))))
        }
        tellRecovery()
      } catch {
        throw .refused(error)
      }
    } catch {
      mailbox.post(.submissions(.refused(Failure(error))))
    }
  }

  func checkSubmission(_ id: String) async {
    do throws(PortalFault) {
      let before = try sentPlan(id)
      guard before.canResume(sendsRest: false) else {
        return mailbox.post(.submissions(.checked(before: before, after: before)))
      }
      let outbox = try await connection.outbox(journal)
      do throws(Refusal) {
        let end = try await outbox.verify(id, stop: stopRequest).end
        if let error = end.recordingError {
          mailbox.post(.submissions(.checkFailed(.recording(Sentence.recordingFailed(error, in: state)))))
        } else {
          var after = before
          after.take(end.submissions.map(\.record))
          mailbox.post(.submissions(.checked(before: before, after: after)))
        }
      } catch {
        throw .refused(error)
      }
    } catch {
      mailbox.post(.submissions(.checkFailed(Failure(error))))
    }
  }

  var stopRequest: StopRequest { sending.withLock { request in request } }

  /// No new batch begins.
  func stopSending() {
    stopRequest.stop()
  }
}
