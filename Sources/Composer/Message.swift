public import ContactsModel
public import Drafts
public import Submissions
public import TerminalUI

/// What happened. Every message comes with the time at which it did.
public enum Message: Sendable {
  case terminal(TerminalEvent)

  case draftOpened(OpenedDraft)
  case draftsListed([DraftSummary])
  case draftStoreFailed(String)
  case saved
  case saveFailed(String)
  case imported(ImportedDraft, file: String)
  case importFailed(String, file: String)

  /// Where the service listens, if that was not known before.
  case addressKnown(String)
  case portalAnswered(Connection.Portal)
  case quotaChanged(Connection.Quota)
  case definitionsArrived([PropertyDefinition])
  case labelsArrived([AssociationLabel], object: String)
  case schemaFailed(String)

  case planned(Plan, revision: Int)
  case submissionMoved(Submission)
  case submissionRefused(String)
  case submissionsListed([SubmissionSummary])
  case submissionOpened(SubmissionRecord)
  case journalFailed(String)
  case recordsRead([ContactRecord], missing: [String])
  case readFailed(String, ids: [String])

  case copied(file: String)
  case copyFailed(String)
}
