import Composer
import ContactsAPI
import Drafts
import Journal

extension EffectRunner {
  /// Asks for 100 e-mails at a time, one request after the other.
  func checkPlan(_ emails: [String], _ properties: [String], revision: Int) async {
    do throws(ServiceFault) {
      let client = try await service.client()
      do throws(ContactsError) {
        let found = try await ExistingContacts(client: client).read(emails, properties: properties)
        mailbox.post(.planChecked(found, revision: revision))
      } catch {
        mailbox.post(.planCheckFailed(error.sentence, revision: revision))
      }
    } catch {
      mailbox.post(.planCheckFailed(error.sentence, revision: revision))
    }
  }

  /// The other draft is not opened: nobody holds it.
  func keepAside(_ inputs: InputList, name: String, from draft: DraftID) {
    postDrafts { () throws(JournalError) in
      let stored = try drafts.setAside(inputs, name: name, at: SystemClock.now())
      return .keptAside(inputs.map(\.id), name: stored, from: draft)
    }
  }
}
