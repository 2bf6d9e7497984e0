import Composer
import ContactsAPI
import Drafts
import Journal
import Submissions
import Synchronization

/// Histories of every property, and what is made of them.
extension EffectRunner {
  func readChanges(of ids: [String]) async {
    switch await histories(of: ids) {
    case .success(let found):
      mailbox.post(.submissions(.changesRead(found.records, missing: found.missing)))
    case .failure(let fault): mailbox.post(.submissions(.changesUnread(fault.failure)))
    }
  }

  func lookUp(_ names: [String]) async {
    switch await histories(of: names) {
    case .success(let found):
      let missing = found.missing.map { secrets.hidden(in: $0) }
      mailbox.post(.submissions(.contactsFound(found.records, missing: missing)))
    case .failure(let fault): mailbox.post(.submissions(.journalFailed(fault.failure)))
    }
  }

  /// The contacts are read now: what somebody changed meanwhile stays.
  func putBack(_ putBack: PutBack, name: String) async {
    switch await histories(of: putBack.contacts.map(\.id), properties: putBack.properties) {
    case .success(let found): draft(putBack, found.records, name: name)
    case .failure(let fault):
      mailbox.post(.submissions(.putBackFailed(fault.failure)))
    }
  }

  /// A draft of what the contacts were before a plan changed them.
  func rollBack(_ id: String) async {
    let plan: SentPlan
    do throws(PortalFault) {
      plan = try sentPlan(id)
    } catch {
      return mailbox.post(.submissions(.putBackFailed(Failure(error))))
    }
    let now = SystemClock.now()
    switch await inputs(takingBack: Rollback(of: plan), at: now) {
    case .success(let made): draft(made, name: plan.parts[0].provenance.name, at: now)
    case .failure(let fault):
      mailbox.post(.submissions(.putBackFailed(fault.failure)))
    }
  }

  private func inputs(takingBack rollback: Rollback, at now: Int64) async -> Result<PutBackInputs, Unread> {
    do throws(PortalFault) {
      let reader = try await connection.client().reader()
      do throws(ContactsError) {
        return .success(try await RollbackReading(rollback: rollback).inputs(from: reader, readAt: now))
      } catch {
        return .failure(Unread(failure: Failure(error)))
      }
    } catch {
      return .failure(Unread(failure: Failure(error)))
    }
  }

  private func draft(_ putBack: PutBack, _ stored: [ContactRecord], name: String) {
    let (now, known) = (SystemClock.now(), catalogue.withLock { $0 })
    let made = PutBackInputs(
      putBack, stored: stored, readAt: Timestamp(epochMilliseconds: now).text,
      isReadOnly: { known[$0]?.access == .readOnly })
    draft(made, name: name, at: now)
  }

  private func draft(_ made: PutBackInputs, name: String, at now: Int64) {
    guard !made.inputs.isEmpty else {
      return mailbox.post(.submissions(.putBackDrafted(nil, count: 0, leftOut: made.leftOut)))
    }
    do throws(JournalError) {
      let opened = try drafts.create(
        name: secrets.name(from: DraftName.appending("-put-back", to: name)), inputs: InputList(made.inputs),
        at: now)
      mailbox.post(.drafts(.opened(OpenedDraft(opened))))
      mailbox.post(
        .submissions(
          .putBackDrafted(opened.draft.name, count: made.inputs.count, leftOut: made.leftOut)))
    } catch {
      mailbox.post(.submissions(.putBackFailed(Failure(error))))
    }
  }

  /// Why nothing was read.
  private struct Unread: Error {
    let failure: Failure
  }

  /// - Parameter properties: those whose history is wanted; empty for all.
  private func histories(
    of names: [String], properties: [String] = []
  ) async -> Result<HistoryReading.Found, Unread> {
    let known = catalogue.withLock { $0 }
    let all = known.isComplete ? known.entries.map(\.name) : []
    do throws(PortalFault) {
      let reader = try await connection.client().reader()
      let reading = HistoryReading(
        ids: names, properties: properties.isEmpty ? all : properties, values: PutBackInputs.names,
        readsValues: true)
      do throws(ContactsError) {
        return .success(try await reading.found(by: reader))
      } catch {
        return .failure(Unread(failure: Failure(error)))
      }
    } catch {
      return .failure(Unread(failure: Failure(error)))
    }
  }
}
