import ContactsModel
import Drafts
import Journal
import Submissions

/// Submissions that the journal knows.
extension Outbox {
  /// Asks what became of the inputs whose outcome is unknown, of every submission of the same plan. Sends none.
  public func verify(_ id: String, stop: StopRequest = StopRequest()) -> SubmissionRun {
    takeUp(id, sendsRest: false, consent: .givenBefore, stop: stop)
  }

  /// Asks what became of the inputs whose outcome is unknown, then sends what was not sent: of every submission of the
  /// same plan, one after the other.
  /// - Parameter consent: to as many contacts as ``SentPlan/restCount(rules:)`` says.
  public func resume(_ id: String, consent: Consent, stop: StopRequest = StopRequest()) -> SubmissionRun {
    takeUp(id, sendsRest: true, consent: consent, stop: stop)
  }

  private func takeUp(
    _ id: String, sendsRest: Bool, consent: Consent, stop: StopRequest
  ) -> SubmissionRun {
    run(stop) { () throws(Refusal) in
      let known = try recorded { () throws(JournalError) in try journal.sentPlan(id) }
      guard known.canResume(sendsRest: sendsRest) else { throw .nothingLeft }
      if sendsRest { for part in known.parts { try refuseRestSentElsewhere(of: part) } }
      try consent.check(contacts: known.restCount(rules: rules), for: destination)
      // Asked anew each time: the token may be another one than that of the submission.
      let portal = try await askForPortal(stop)
      for part in known.parts { try destination.accept(portal, for: part) }
      let taken = try take(known, sendsRest: sendsRest, consent)
      let places = PlanPart.parts(ofInputs: taken.map { $0.plan.inputCount - $0.leftOut.count })
      return zip(taken, places).map { record, place in
        var submission = Submission(resuming: record, sendsRest: sendsRest, rules: rules)
        submission.part = place
        // Those that are taken up too are heeded when they have ended.
        for part in known.parts.prefix(while: { $0.id != record.id })
        where !taken.contains(where: { $0.id == part.id }) {
          submission.heed(part)
        }
        return submission
      }
    }
  }

  /// Takes up what can go on, all of it or nothing.
  private func take(
    _ known: SentPlan, sendsRest: Bool, _ consent: Consent
  ) throws(Refusal) -> [SubmissionRecord] {
    var taken: [SubmissionRecord] = []
    do throws(Refusal) {
      for part in known.parts where part.canResume(sendsRest: sendsRest) {
        taken.append(try recorded { () throws(JournalError) in try journal.resume(part.id) })
      }
      var now = known
      now.take(taken)
      // What was confirmed is true no more if another program was at it meanwhile.
      guard consent == .givenBefore || now.restCount(rules: rules) == known.restCount(rules: rules) else {
        throw .restChanged
      }
      return taken
    } catch {
      for record in taken { giveBack(record) }
      throw error
    }
  }

  /// As it was. What cannot be written is concluded by whoever looks at it next.
  private func giveBack(_ record: SubmissionRecord) {
    do throws(JournalError) {
      try journal.record([.end(record.state, at: clock.now())], of: record.id)
    } catch {
      journal.leave(record.id)
    }
  }

  private func refuseRestSentElsewhere(of record: SubmissionRecord) throws(Refusal) {
    let other = try recorded { () throws(JournalError) in try journal.submissionWithRest(of: record) }
    if let other { throw .restSentElsewhere(other) }
  }
}
