import Composer
import Journal
import Logging
import Synchronization

extension EffectRunner {
  /// Records are replayed in their order, so one that could not be written goes before all that follow it.
  func save(_ record: UnsavedRecord) -> Message {
    unsaved.withLock { unsaved in
      unsaved.append(record)
      return flush(&unsaved)
    }
  }

  /// Also writes what could not be written before.
  func save(_ place: Place, in draft: DraftID) -> Message? {
    unsaved.withLock { unsaved -> Message? in
      let outcome: Message? = unsaved.isEmpty ? nil : flush(&unsaved)
      return unsaved.isEmpty ? write(place, in: draft) ?? outcome : outcome
    }
  }

  /// Nil if it was written.
  func save(_ session: SessionState, in draft: DraftID) -> Message? {
    do throws(JournalError) {
      try drafts.saveSession(session.text, in: draft.rawValue)
      return nil
    } catch {
      return .drafts(.saveFailed(Failure(error)))
    }
  }

  /// What cannot be removed is an empty draft in the list: nobody is bothered.
  func discardEmpty(_ draft: DraftID) {
    do throws(JournalError) {
      try drafts.discardEmpty(draft.rawValue)
    } catch {
      logger.warning("an empty draft stays", metadata: ["error": "\(error)"])
    }
  }

  /// Nil if it was written.
  private func write(_ place: Place, in draft: DraftID) -> Message? {
    do throws(JournalError) {
      try drafts.savePlace(place.text, in: draft.rawValue)
      tellRecovery()
      return nil
    } catch {
      return .drafts(.saveFailed(Failure(error)))
    }
  }

  /// Says that a store was deleted while it was open. What deleted one may have deleted both.
  func tellRecovery() {
    guard let path = drafts.takeRecovery() ?? journal.takeRecovery() else { return }
    mailbox.post(.drafts(.failed(.storage(Journal.Sentences.recovered(path)))))
    do throws(JournalError) {
      try journal.keepInPlace()
    } catch {
      mailbox.post(.submissions(.journalFailed(Failure(error))))
    }
  }

  private func flush(_ unsaved: inout [UnsavedRecord]) -> Message {
    do throws(JournalError) {
      while let first = unsaved.first {
        try drafts.append(
          first.record, to: first.draft.rawValue, inputCount: first.inputCount, place: first.place.text,
          at: SystemClock.now())
        unsaved.removeFirst()
      }
      tellRecovery()
      return .drafts(.saved)
    } catch {
      return .drafts(.saveFailed(Failure(error)))
    }
  }
}
