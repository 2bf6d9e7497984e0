import Composer
import ContactsAPI
import Journal
import Sending

extension Failure {
  init(_ error: ContactsError) { self = .portal(error.sentence) }

  init(_ error: JournalError) { self = .storage(Journal.Sentences.sentence(for: error)) }

  init(_ refusal: Refusal) {
    if case .journal(let error) = refusal { self.init(error) } else { self = .portal(refusal.sentence) }
  }

  init(_ fault: PortalFault) {
    switch fault {
    case .connection, .demo: self = .portal(fault.sentence)
    case .journal(let error): self.init(error)
    case .refused(let refusal): self.init(refusal)
    }
  }
}
