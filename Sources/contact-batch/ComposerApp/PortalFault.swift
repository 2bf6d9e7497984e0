import Journal
import Sending

/// Why nothing can be asked of the portal.
enum PortalFault: Error {
  case connection(ConnectionFault)
  case demo(DemoFault)
  case journal(JournalError)
  case refused(Refusal)
}
