import Composer
import Journal
import Submissions

/// What was sent from this machine.
extension EffectRunner {
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

  func readRest(of id: String) {
    do throws(PortalFault) {
      mailbox.post(.restRead(try record(id)))
    } catch {
      mailbox.post(.journalFailed(error.sentence))
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
