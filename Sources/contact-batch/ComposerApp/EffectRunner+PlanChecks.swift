import Composer
import ContactsAPI
import Drafts
import Journal

extension EffectRunner {
  func checkPlan(_ question: PlanQuestion, revision: Int) async {
    do throws(PortalFault) {
      let client = try await connection.client()
      do throws(ContactsError) {
        let answer = try await PlanChecking(client: client).answer(to: question) { keep($0, [$1]) }
        mailbox.post(.plan(.checked(answer, revision: revision)))
      } catch {
        mailbox.post(.plan(.checkFailed(Failure(error), revision: revision)))
      }
    } catch {
      mailbox.post(.plan(.checkFailed(Failure(error), revision: revision)))
    }
  }

  /// The other draft is not opened: nobody holds it.
  func keepAside(_ inputs: InputList, name: String, from draft: DraftID) {
    postDrafts { () throws(JournalError) in
      let stored = try drafts.setAside(inputs, name: name, at: SystemClock.now())
      return .plan(.keptAside(inputs.map(\.id), name: stored, from: draft))
    }
  }
}
