import Composer
import Journal
import Submissions

/// What was sent from this machine.
extension EffectRunner {
  func listSubmissions() {
    do {
      mailbox.post(.submissions(.listed(try journal.submissions())))
    } catch {
      mailbox.post(.submissions(.journalFailed(Journal.Sentences.sentence(for: error))))
    }
  }

  func findInterrupted() {
    do {
      mailbox.post(.submissions(.interruptionsFound(try journal.takeInterrupted())))
    } catch {
      mailbox.post(.submissions(.journalFailed(Journal.Sentences.sentence(for: error))))
    }
  }

  func readOutcomes(of draft: DraftID) {
    // A draft without a name was never sent.
    guard let name = try? drafts.identity(of: draft.rawValue) else { return }
    do {
      let outcomes = try journal.outcomes(ofDraft: name)
      mailbox.post(.submissions(.outcomesRead(outcomes, of: draft)))
    } catch {
      mailbox.post(.submissions(.journalFailed(Journal.Sentences.sentence(for: error))))
    }
  }

  func openSubmission(_ id: String) {
    do {
      mailbox.post(.submissions(.opened(try journal.load(id))))
    } catch {
      mailbox.post(.submissions(.journalFailed(Journal.Sentences.sentence(for: error))))
    }
  }

  func readRest(of id: String) {
    do throws(PortalFault) {
      mailbox.post(.submissions(.restRead(try record(id))))
    } catch {
      mailbox.post(.submissions(.journalFailed(error.sentence)))
    }
  }

  func record(_ id: String) throws(PortalFault) -> SubmissionRecord {
    do {
      return try journal.load(id)
    } catch {
      throw .journal(error)
    }
  }
}
