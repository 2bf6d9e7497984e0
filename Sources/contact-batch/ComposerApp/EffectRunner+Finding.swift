import Composer
import ContactsAPI
import Drafts
import Synchronization

extension EffectRunner {
  /// Looks for contacts that exist in place of what is being looked for now.
  func startFindingContacts(_ query: ContactQuery, _ text: String) {
    let task = Task.background { await self.findContacts(query, text) }
    finding.withLock { running in
      running?.cancel()
      running = task
    }
  }

  private func findContacts(_ query: ContactQuery, _ text: String) async {
    do throws(PortalFault) {
      let client = try await connection.client()
      do throws(ContactsError) {
        let reader = client.reader()
        let finder = ContactFinder(reader: reader, catalogue: try await ContactFinder.catalogue(from: reader))
        let found = try await finder.contacts(for: query, at: SystemClock.now())
        mailbox.post(.portal(.contactsFound(found, text: text)))
      } catch {
        if case .cancelled = error.cause { return }
        mailbox.post(.portal(.contactsNotFound(Failure(error), text: text)))
      }
    } catch {
      mailbox.post(.portal(.contactsNotFound(Failure(error), text: text)))
    }
  }
}
