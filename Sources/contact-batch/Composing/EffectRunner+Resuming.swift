import Composer
import ContactsAPI
import Journal
import Submissions

/// Submissions that the journal knows are asked about, or go on.
extension EffectRunner {
  func readRest(of id: String) {
    do throws(ServiceFault) {
      mailbox.post(.restRead(try record(id)))
    } catch {
      mailbox.post(.journalFailed(error.sentence))
    }
  }

  func checkSubmission(_ id: String) async {
    do throws(ServiceFault) {
      let before = try record(id)
      guard before.canResume(sendsRest: false) else {
        return mailbox.post(.submissionChecked(before: before, after: before))
      }
      let (client, rules) = (try await service.client(), try await service.rules())
      try await expectPortal(of: before, client)
      let submission = Submission(resuming: try takeUp(id), sendsRest: false, rules: rules)
      let driver = SubmissionDriver(submission, client: client, recorder: journal, logger: logger) { _ in }
      let ended = await run(driver)
      if let error = await driver.recordingError {
        mailbox.post(.checkFailed(Sentence.recordingFailed(error)))
      } else {
        mailbox.post(.submissionChecked(before: before, after: ended.record))
      }
    } catch {
      mailbox.post(.checkFailed("Nothing was asked. \(error.sentence)"))
    }
  }

  func resumeSubmission(_ id: String, count: Int) async {
    do throws(ServiceFault) {
      let (client, rules) = (try await service.client(), try await service.rules())
      try await expectPortal(of: try record(id), client)
      let taken = try takeUp(id)
      let submission = Submission(resuming: taken, sendsRest: true, rules: rules)
      // The number that was typed is true no more if another program was at it meanwhile.
      guard submission.restCount == count else {
        try putBack(taken)
        throw .restChanged
      }
      await send(submission, with: client)
    } catch {
      mailbox.post(.submissionRefused("Nothing was sent. \(error.sentence)"))
    }
  }

  /// Asked anew each time: the token may be another one than that of the submission.
  private func expectPortal(of record: SubmissionRecord, _ client: ContactsClient) async throws(ServiceFault)
  {
    let answer = await PortalQuestion(client: client).ask()
    guard answer.allowsContinuing(record, in: environment) else {
      if let portal = answer.number { throw .submissionElsewhere(portal, expected: record.portal) }
      throw .portal(answer)
    }
  }

  private func record(_ id: String) throws(ServiceFault) -> SubmissionRecord {
    do {
      return try journal.load(id)
    } catch {
      throw .journal(error)
    }
  }

  /// Leaves it as it was found.
  private func putBack(_ record: SubmissionRecord) throws(ServiceFault) {
    do {
      try journal.finish(record.id, record.state, at: SystemClock.now())
    } catch {
      throw .journal(error)
    }
  }

  private func takeUp(_ id: String) throws(ServiceFault) -> SubmissionRecord {
    do {
      return try journal.resume(id)
    } catch {
      throw .journal(error)
    }
  }
}
