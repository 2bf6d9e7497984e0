public import ContactsModel

extension Sentences {
  /// Why nobody knows what became of an input, and what to do.
  public static func sentence(for cause: UnknownCause, of operation: ContactOperation = .create) -> String {
    operation.changesLinks ? ofLinks(cause) : ofContact(cause)
  }

  private static func ofContact(_ cause: UnknownCause) -> String {
    switch cause {
    case .answerLost: "Sent, but no answer came back. Look the contact up before sending it again."
    case .interrupted:
      "Sent, but the program ended before the answer. Look the contact up before sending it again."
    case .unrecorded:
      "Sent, but the outcome could not be saved. Look the contact up before sending it again."
    case .status(let status):
      "HubSpot answered with status \(status), which tells neither success nor refusal. Look the contact up."
    case .unreadableAnswer:
      "HubSpot reported success, but its answer cannot be read. Look the contact up."
    case .missingFromAnswer:
      "HubSpot reported success, but its answer leaves this contact out. Look it up."
    case .contradictory: "The answer says different things about this contact. Look it up."
    case .foundDifferent:
      "A contact with this email exists now, but it is not certain that this input made it. Compare them."
    case .notFound:
      "No contact with this email was found afterwards. It may still appear: look again before sending it."
    case .toldExists:
      "Sent again, and HubSpot says a contact with this email exists. It may be this one. Look it up."
    case .notApplied:
      "The contact was found unchanged afterwards. The change may still come: look again before sending it."
    case .changedSince:
      "The contact was changed since and differs from what was sent. Compare them."
    case .foundSame:
      "The contact holds what was sent, but it is not certain that this update wrote it. Check its history."
    case .recordGone: "The contact is gone. Whether it was changed first is not known."
    }
  }

  /// A link is there or not, and changing it again does no harm.
  private static func ofLinks(_ cause: UnknownCause) -> String {
    switch cause {
    case .answerLost: "Sent, but no answer came back. Check the contact's links."
    case .interrupted: "Sent, but the program ended before the answer. Check the contact's links."
    case .unrecorded: "Sent, but the outcome could not be saved. Check the contact's links."
    case .status(let status):
      "HubSpot answered with status \(status), which tells neither success nor refusal. Check the contact's links."
    case .unreadableAnswer:
      "HubSpot reported success, but its answer cannot be read. Check the contact's links."
    case .missingFromAnswer:
      "HubSpot reported success, but its answer leaves this contact out. Check its links."
    case .contradictory: "The answer says different things about this contact. Check its links."
    case .foundDifferent, .changedSince:
      "The contact's links were changed since and differ from what was sent. Compare them."
    case .notFound, .notApplied:
      "The contact's links were found unchanged afterwards. The change may still come: look again before sending it."
    case .toldExists, .foundSame:
      "The contact's links are as they were sent, but it is not certain that this request made them so."
    case .recordGone: "The contact is gone. Whether its links were changed first is not known."
    }
  }

  /// How a sentence begins about what a status left unknown: what HubSpot said follows.
  static func said(status: Int, of operation: ContactOperation) -> String {
    switch operation {
    case .create, .update, .archive: "Status \(status): "
    case .link: "Link unconfirmed (status \(status)): "
    case .unlabel: "Label removal unconfirmed (status \(status)): "
    case .unlink: "Unlinking unconfirmed (status \(status)): "
    }
  }

  /// How a sentence ends about what is unknown, where HubSpot said something.
  static func lookUp(_ operation: ContactOperation) -> String {
    operation.changesLinks ? "; check the contact's links" : "; look the contact up"
  }
}
