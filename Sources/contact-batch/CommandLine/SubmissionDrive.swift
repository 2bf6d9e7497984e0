import ContactsAPI
import Journal
import Logging
import Submissions

/// Sends a submission that the journal knows, and narrates it. A signal stops it after the batch that is under way; the
/// second one ends it at once.
struct SubmissionDrive: Sendable {
  let client: ContactsClient
  let journal: SubmissionJournal
  let signals: StopSignals
  let surroundings: Surroundings

  func run(_ submission: Submission) async -> (SubmissionReport, ExitStatus) {
    let progress = ProgressNarrator(surroundings.narrate)
    let driver = SubmissionDriver(
      submission, client: client, recorder: journal, logger: Logger(label: "submission")
    ) { progress.note($0, at: SystemClock.now()) }
    signals.onStop {
      driver.stop()
      surroundings.narrate(Sentence.stopping)
    }
    signals.onSecond { driver.abandon() }
    let ended = await driver.run()
    var record = ended.record
    record.conclude()
    if let error = await driver.recordingError { surroundings.narrate(Sentence.recordingFailed(error)) }
    let report = SubmissionReport(record)
    return (report, ExitStatus(of: report, isStopRequested: ended.isStopRequested))
  }
}
