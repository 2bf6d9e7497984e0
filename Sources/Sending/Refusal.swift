public import ContactsAPI
public import Journal
public import Submissions

/// Why a submission does not go out, or not on. Nothing has left this machine for it.
public enum Refusal: Error, Sendable {
  /// The portal turned the question away which one it is: the token, its rights, or a limit.
  case turnedAway(ContactsError)
  /// Nobody answered that question, or not with anything of use.
  case unreachable(ContactsError)
  /// What answered does not say which portal it is. Outside of a sandbox a person could not tell afterwards where the
  /// contacts went.
  case portalUnnamed
  /// The plan was made for another portal than the one that the token belongs to; nil if that one does not say its
  /// number.
  case planForOtherPortal(Int?, expected: Int)
  /// The submission began at another portal than the one that the token belongs to; nil if that one did not say its
  /// number.
  case beganAtOtherPortal(Int, expected: Int?)
  /// A person typed something else.
  case notConfirmed(ConfirmationPhrase)
  /// Another number of inputs is to go out than the one that was confirmed.
  case restChanged
  /// Some of what is left was sent since, by the submission of that id.
  case restSentElsewhere(String)
  /// Nothing to look up or send.
  case nothingLeft
  /// A person stopped it before it began.
  case stopped
  case journal(JournalError)
}

extension Refusal {
  /// Why the question for the portal has no answer; nil where something answered that just does not say it.
  init?(_ error: ContactsError) {
    switch (error.cause, error.status) {
    case (.cancelled, _): self = .stopped
    case (.unreadableAnswer, _), (.refused, .some(404)): return nil
    case (.refused, .some(500...)): self = .unreachable(error)
    case (.refused, _): self = .turnedAway(error)
    case (.couldNotConnect, _), (.answerLost, _), (.answerTooLarge, _), (.tooManyInputs, _), (.other, _):
      self = .unreachable(error)
    }
  }
}
