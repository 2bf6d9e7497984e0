import Composer
import Drafts
import Journal
import Submissions

/// What was sent from this machine.
extension EffectRunner {
  func listSubmissions() {
    do {
      mailbox.post(.submissions(.listed(try journal.submissions())))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func findInterrupted() {
    do {
      mailbox.post(.submissions(.interruptionsFound(try journal.takeInterrupted())))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func readOutcomes(of draft: DraftID) {
    // A draft without a name was never sent.
    guard let name = try? drafts.identity(of: draft.rawValue) else { return }
    do {
      let outcomes = try journal.outcomes(ofDraft: name)
      mailbox.post(.submissions(.outcomesRead(outcomes, of: draft)))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func openSubmission(_ id: String) {
    do throws(JournalError) {
      let plan = try journal.sentPlan(id)
      let record =
        if let part = plan.parts.first(where: { $0.id == id }) { part } else { try journal.load(id) }
      mailbox.post(.submissions(.opened(record, of: sentDraft(of: id), in: plan)))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  /// The draft on this machine that a submission is made of.
  private func sentDraft(of id: String) -> SentDraft? {
    guard let origin = try? journal.origin(of: id), let draft = try? drafts.draft(of: origin.draft) else {
      return nil
    }
    return SentDraft(DraftID(draft), inputs: origin.inputs)
  }

  func retrySubmission(_ id: String) {
    do {
      let written = try RetryWriting(drafts: drafts, journal: journal, secrets: secrets)
        .write(id, at: SystemClock.now())
      let draft = written.draft.map { RetryDraft(DraftID($0.id), name: $0.name) }
      mailbox.post(.submissions(.retried(id, as: draft, written.counts)))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func readRest(of id: String) {
    do throws(PortalFault) {
      mailbox.post(.submissions(.restRead(try sentPlan(id))))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func findEmail(_ text: String) {
    do {
      mailbox.post(.submissions(.emailFound(text, in: Set(try journal.submissions(holdingEmail: text)))))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func duplicateSubmission(_ id: String) {
    do throws(JournalError) {
      let plan = try journal.sentPlan(id)
      let inputs = plan.composedInputs
      let stored = try drafts.create(
        name: secrets.name(from: plan.parts[0].provenance.name), inputs: inputs, at: SystemClock.now())
      mailbox.post(.drafts(.opened(OpenedDraft(stored))))
      mailbox.post(
        .submissions(
          .duplicated(
            stored.draft.name, count: inputs.count, missing: plan.inputCount - inputs.count)))
    } catch {
      mailbox.post(.submissions(.notDuplicated(Failure(error))))
    }
  }

  func purge(_ ids: [String]) {
    do throws(JournalError) {
      let count = try journal.purge(ids)
      var rest: String?
      do throws(JournalError) {
        try journal.finishPurging()
      } catch {
        rest = Journal.Sentences.purgeUnfinished(error)
      }
      mailbox.post(.submissions(.purged(count, rest: rest)))
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  func sentPlan(_ id: String) throws(PortalFault) -> SentPlan {
    do {
      return try journal.sentPlan(id)
    } catch {
      throw .journal(error)
    }
  }
}
