public import ContactsModel
public import Drafts
public import Submissions
public import TerminalUI

/// What happened. Every message comes with the time at which it did.
public enum Message: Sendable {
  case terminal(TerminalEvent)
  case drafts(DraftsMessage)
  case files(FilesMessage)
  case portal(PortalMessage)
  case plan(PlanMessage)
  case submissions(SubmissionsMessage)
}

/// What came of drafts and presets, which are stored on this machine.
public enum DraftsMessage: Sendable {
  case opened(OpenedDraft)
  case listed([DraftSummary])
  /// The name may have a number added where it was taken.
  case renamed(DraftID, name: String)
  case deleted(name: String)
  case failed(Failure)
  case saved
  case saveFailed(Failure)

  case presetsListed([Preset], for: PresetUse)
  /// Another one of the same name may have been there.
  case presetSaved(Preset, replaced: Preset?)
  case presetDeleted(Preset)
}

/// What came of files, of the person's editor and of the clipboard.
public enum FilesMessage: Sendable {
  /// Where there are many they are stored already, under a name for the record.
  case imported(ImportedDraft, file: String, storedAs: Int64? = nil)
  /// The file is the one that was asked for. It is shown by another name where its own would be a token.
  case importFailed(Failure, file: String, shownAs: String? = nil)
  case importMoved(ImportProgress, file: String)
  /// A table with columns that are not known for sure. Nothing of it is read yet.
  case columnsFound(TableLook, of: ImportSource)

  /// Where it is, for people, and what an import of it would not give back.
  case exported(Int, file: String, losses: [ExportLoss])
  /// Nothing was written: the file is there already. Of results if there is a part, else of the draft.
  case exportFound(file: String, of: ResultsExport.Part? = nil)
  case exportFailed(Failure, file: String, of: ResultsExport.Part? = nil)
  /// Where the folder is, for people, and what is in none of its tables. Of no contact, no folder was made.
  case exportedForImport(Int, folder: String, leftOut: [ImportsLeftOut])
  case exportForImportFailed(Failure)

  case textEdited(String, of: InputID)
  /// The editor did not do its work. The text is what was typed nevertheless.
  case editorFailed(EditorFailure, text: String?, of: InputID)

  /// The text is in a file, unless files are not written, and the terminal was given it too, if it is not too long and the terminal has a clipboard.
  case copied(file: String?, isSent: Bool)
  /// The text could not be written to the file; the terminal may have been given it.
  case copyFailed(Failure, isSent: Bool)
}

/// What the portal said of itself, of its schema and of its records.
public enum PortalMessage: Sendable {
  /// Where it listens, if that was not known before.
  case addressKnown(String)
  case answered(Connection.Portal)
  case quotaChanged(Connection.Quota)
  case profileChecked(ProfileCheck)
  case profileUnchecked(Failure, profile: String)
  /// Its token was read, or is not there: see ``Connection/portal``.
  case profileConnected(Connection)
  case profileNotConnected(Failure, profile: String)

  case definitionsArrived([PropertyDefinition])
  case definitionsRenewed([PropertyDefinition])
  case labelsArrived([AssociationLabel], object: String)
  case ownersArrived([Owner])
  case schemaRecalled(RememberedSchema, portal: Int)
  case schemaFailed(Failure)
  /// Nobody asked for it by hand.
  case schemaUnread(SchemaPart)

  /// What records are called; one that is not there has no name.
  case recordNamesArrived([RecordReference: String])
  case recordsFound([FoundRecord], object: String, text: String)
  /// What came of looking for contacts by that text.
  case contactsFound(FoundContacts, text: String)
  case contactsNotFound(Failure, text: String)
  case findingFailed(Failure, object: String, text: String)
}

/// What became of a plan before anything is sent.
public enum PlanMessage: Sendable {
  case made(Plan, revision: Int)
  case checked(PlanAnswer, revision: Int)
  case checkFailed(Failure, revision: Int)
  /// The name may be another one, where the one asked for was taken.
  case keptAside([InputID], name: String, from: DraftID)
}

/// What became of submissions, and of the contacts that they created.
public enum SubmissionsMessage: Sendable {
  /// It is the last one of its plan, or another follows.
  case moved(Submission)
  case refused(Failure, SendingAttempt = .first)
  /// Those that were cut off when their program ended, and are settled now.
  case interruptionsFound([SubmissionSummary])
  case listed([SubmissionSummary])
  case outcomesRead([InputID: DraftOutcome], of: DraftID)
  /// With the draft that it is made of, where that is known.
  /// With the other submissions of the same plan; nil where there is none.
  case opened(SubmissionRecord, of: SentDraft? = nil, in: SentPlan? = nil)
  case restRead(SentPlan)
  /// Which contacts of a submission can be archived.
  case archivingReviewed(Archiving)
  /// The draft that was made of what a submission left undone; nil where there is nothing.
  case retried(String, as: RetryDraft?, RetryInputs.Counts)
  /// Everything that could be asked about it was.
  case checked(before: SentPlan, after: SentPlan)
  case checkFailed(Failure)
  case journalFailed(Failure)
  /// The ids of the submissions.
  case emailFound(String, in: Set<String>)
  /// The draft is open. So many of a submission's contacts are not in it: they were left out, and the journal does not have them.
  case duplicated(String, count: Int, missing: Int)
  case notDuplicated(Failure)
  /// What is left to be done about their bytes in the files, if anything is.
  case purged(Int, rest: String?)
  /// Where it is, for people; without a file it was not written, for that reason.
  case evidenceMade(String, file: String?, why: String? = nil)
  case recordsRead([ContactRecord], missing: [String])
  case readFailed(Failure, ids: [String])
  case linksRead(LinkReading)
  /// The contacts with the history of every property.
  case changesRead([ContactRecord], missing: [String])
  case changesUnread(Failure)
  /// What was asked for by id or email, with the history of every property.
  case contactsFound([ContactRecord], missing: [String])
  /// The draft is open; without a name none was made. The others are left out of it.
  case putBackDrafted(String?, count: Int, leftOut: [PutBackInputs.LeftOut])
  case putBackFailed(Failure)
}
