import ContactsModel
import Drafts
import Journal
import Submissions

/// Submissions that the journal knows.
extension Outbox {
  /// Asks what became of the inputs whose outcome is unknown. Sends none.
  public func verify(_ id: String, stop: StopRequest = StopRequest()) -> SubmissionRun {
    takeUp(id, sendsRest: false, consent: .givenBefore, stop: stop)
  }

  /// Asks what became of the inputs whose outcome is unknown, then sends what was not sent.
  /// - Parameter consent: to as many contacts as ``Submission/restCount`` says.
  public func resume(_ id: String, consent: Consent, stop: StopRequest = StopRequest()) -> SubmissionRun {
    takeUp(id, sendsRest: true, consent: consent, stop: stop)
  }

  private func takeUp(
    _ id: String, sendsRest: Bool, consent: Consent, stop: StopRequest
  ) -> SubmissionRun {
    run(stop) { () throws(Refusal) in
      let known = try recorded { () throws(JournalError) in try journal.load(id) }
      guard known.canResume(sendsRest: sendsRest) else { throw .nothingLeft }
      if sendsRest { try refuseRestSentElsewhere(of: known) }
      try consent.check(contacts: rest(of: known), for: destination)
      // Asked anew each time: the token may be another one than that of the submission.
      try destination.accept(try await askForPortal(stop), for: known)
      let taken = try recorded { () throws(JournalError) in try journal.resume(id) }
      // What was confirmed is true no more if another program was at it meanwhile.
      guard consent == .givenBefore || rest(of: taken) == rest(of: known) else {
        try recorded { () throws(JournalError) in
          try journal.finish(taken.id, taken.state, at: clock.now())
        }
        throw .restChanged
      }
      return Submission(resuming: taken, sendsRest: sendsRest, rules: rules)
    }
  }

  private func refuseRestSentElsewhere(of record: SubmissionRecord) throws(Refusal) {
    let other = try recorded { () throws(JournalError) in try journal.submissionWithRest(of: record) }
    if let other { throw .restSentElsewhere(other) }
  }

  private func rest(of record: SubmissionRecord) -> Int {
    Submission(resuming: record, sendsRest: true, rules: rules).restCount
  }
}
