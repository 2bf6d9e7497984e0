import Composer
import ContactsAPI
import Drafts
import Journal
import Sending
import Submissions

extension EffectRunner {
  func reviewArchiving(of id: String) async {
    do throws(PortalFault) {
      let plan = try sentPlan(id)
      let name = (try? journal.name(of: plan.id)) ?? plan.id
      let client = try await connection.client()
      let review = ArchiveReview(of: plan)
      switch await ArchiveReading(candidates: review.candidates).answer(from: client.reader()) {
      case .success(let stored):
        let archiving = Archiving(
          review, of: plan, name: "\(name), archived", plan: review.plan(stored: stored))
        mailbox.post(.submissions(.archivingReviewed(archiving)))
      case .failure(let error):
        mailbox.post(.submissions(.refused(Failure(error), .archiving)))
      }
    } catch {
      mailbox.post(.submissions(.refused(Failure(error), .archiving)))
    }
  }

  func archive(_ archiving: Archiving) async {
    await send { () throws(PortalFault) in
      try await connection.outbox(journal, portal: archiving.portal)
        .submit(
          archiving.plan, named: archiving.name, consent: .confirmed(contacts: archiving.plan.counts.sent),
          stop: stopRequest)
    }
  }
}
