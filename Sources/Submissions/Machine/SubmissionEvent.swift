public import ContactsModel
public import Drafts

/// What happened to a submission. Times are milliseconds since 1970.
public enum SubmissionEvent: Sendable, Equatable {
  /// The submission stands in the journal; sending may begin.
  case started(at: Int64)
  /// The journal holds, synced, that this batch is about to be sent.
  case intentRecorded(batch: Int, departure: Departure? = nil, at: Int64)
  /// The headers of an answer. Handed in before the answer itself.
  case limitsSeen(LimitFacts, at: Int64)
  /// An answer came, whatever its status.
  case answered(batch: Int, BatchAnswer, at: Int64)
  case sendFailed(batch: Int, SendFailure, at: Int64)
  /// The time of a `wait` action has come.
  case timerFired(at: Int64)
  /// Contacts that HubSpot holds of those that a `verify` action asks for; those it does not hold are absent.
  /// - `clock`: what is known of the portal's clock after this answer.
  /// - `app`: the id of the app that the token belongs to; nil where nobody asked, or the portal does not tell.
  case verified(batch: Int, [ContactRecord], clock: PortalClock, app: String? = nil, at: Int64)
  /// What contacts are linked to, of those that a `verifyLinks` action asks for; none for one without a link. Of one
  /// that is absent nothing was said.
  case linksVerified(batch: Int, [String: [AssociatedRecord]], at: Int64)
  /// The contacts could not be read.
  case verificationFailed(batch: Int, at: Int64)
  /// The contacts that a `reread` action asks for, as they are now.
  case reread(batch: Int, CurrentContacts, at: Int64)
  /// They could not be read.
  case rereadFailed(batch: Int, BatchAnswer?, at: Int64)
  /// A person asked to stop. What is on its way is waited for.
  case stopRequested(at: Int64)
  /// The journal could not be written: these actions, the rest of the list, have not been done.
  case recordingFailed(undone: [SubmissionAction], at: Int64)
}
