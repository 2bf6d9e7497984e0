import Composer
import ContactsAPI
import Drafts
import Journal
import Submissions
import Synchronization

extension EffectRunner {
  /// Recorded in the journal before anything is sent.
  func submit(_ plan: Plan, name: String, portal expected: Int?) async {
    do throws(ServiceFault) {
      let client = try await service.client()
      let now = SystemClock.now()
      let portal = try await portal(client, expected: expected)
      let submission = Submission(
        id: SubmissionID.make(at: now), plan: plan, portal: portal, at: now, rules: try await service.rules())
      try begin(submission, name: name)
      await send(submission, with: client)
    } catch {
      mailbox.post(.submissionRefused("Nothing was sent. \(error.sentence)"))
    }
  }

  /// Where the plan goes is asked before it goes.
  private func portal(_ client: ContactsClient, expected: Int?) async throws(ServiceFault) -> Int? {
    let answer = await PortalQuestion(client: client).ask()
    guard answer.allowsSending(to: environment) else { throw .portal(answer) }
    if let expected, answer.number != expected { throw .otherPortal(answer.number, expected: expected) }
    return answer.number
  }

  private func begin(_ submission: Submission, name: String) throws(ServiceFault) {
    do {
      try journal.begin(submission.record, name: name)
    } catch {
      throw .journal(error)
    }
  }

  func send(_ submission: Submission, with client: ContactsClient) async {
    let driver = SubmissionDriver(submission, client: client, recorder: journal, logger: logger) {
      [mailbox] in
      mailbox.post(.submissionMoved($0))
    }
    _ = await run(driver)
    if let error = await driver.recordingError {
      mailbox.post(.journalFailed(Sentence.recordingFailed(error)))
    }
    tellRecovery()
  }

  /// Runs to its end, unless a person stops it or has stopped it already.
  func run(_ driver: SubmissionDriver) async -> Submission {
    let isStopped = sending.withLock { sending in sending.begin(driver) }
    return await driver.run(isStopped: isStopped)
  }

  /// No new batch begins.
  func stopSending() {
    sending.withLock { sending in sending.stop() }
  }

  func listSubmissions() {
    do {
      mailbox.post(.submissionsListed(try journal.submissions()))
    } catch {
      mailbox.post(.journalFailed(Journal.Sentences.sentence(for: error)))
    }
  }

  func findInterrupted() {
    do {
      mailbox.post(.interruptionsFound(try journal.takeInterrupted()))
    } catch {
      mailbox.post(.journalFailed(Journal.Sentences.sentence(for: error)))
    }
  }

  func openSubmission(_ id: String) {
    do {
      mailbox.post(.submissionOpened(try journal.load(id)))
    } catch {
      mailbox.post(.journalFailed(Journal.Sentences.sentence(for: error)))
    }
  }
}
