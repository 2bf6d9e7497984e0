import Composer
import ContactsAPI
import Drafts
import Synchronization

extension EffectRunner {
  /// Looks for records in place of what is being looked for now.
  func startFinding(_ object: String, _ text: String) {
    let task = Task.detached { await self.findRecords(of: object, text) }
    finding.withLock { running in
      running?.cancel()
      running = task
    }
  }

  func stopFinding() {
    finding.withLock { running in
      running?.cancel()
      running = nil
    }
  }

  private func findRecords(of object: String, _ text: String) async {
    do throws(PortalFault) {
      let finder = RecordFinder(client: try await connection.client(), object: object)
      do throws(ContactsError) {
        let records = try await finder.records(for: text)
        mailbox.post(.portal(.recordsFound(records, object: object, text: text)))
      } catch {
        if case .cancelled = error.cause { return }
        mailbox.post(.portal(.findingFailed(error.sentence, object: object, text: text)))
      }
    } catch {
      mailbox.post(.portal(.findingFailed(error.sentence, object: object, text: text)))
    }
  }
}
