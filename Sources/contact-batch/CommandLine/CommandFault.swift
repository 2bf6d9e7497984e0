import ContactsAPI
import ContactsModel
import Drafts
import Journal
import SandboxCRM
import Submissions

/// Why a command did not begin. Nothing was done, nothing stands on the output, and the program exits 2; 3 where the
/// portal is out of reach.
enum CommandFault: Error {
  case connection(ConnectionFault)
  case input(InputFault)
  case state(StateFault)
  case journal(JournalError)
  /// Nothing was sent from this machine.
  case noSuchSubmission
  /// The token belongs to another portal than the one that the submission went to.
  case otherPortal(Int, expected: Int?)
  /// The contacts of a file are of another portal than the one that the token belongs to.
  case portalOfFile(Int, token: Int?)
  case confirmation(ConfirmationFault)
  case configuration(file: String, ConfigurationProblem)
  /// None of the environment variables that tell the place is set.
  case noConfigurationPlace
  case sandbox(SandboxError)
  case mapFile(ColumnMapFile.Fault)
  case query(ContactQueryFault)
  /// A file was to be judged by the portal.
  case portalUnread(PortalLookup.Failure)
  case restricted(Restriction)
  /// There is no terminal on which anybody could edit.
  case nobodyEdits
  case faultFileUnreadable(path: String)
  case fileNotWritten(path: String, WholeFileFault)
  case folderNotWritten(ImportsFolder.Fault)
  /// ArgumentParser describes the commands in a form that is not known.
  case manualUnreadable
}

extension CommandFault {
  /// What the program exits with.
  var status: ExitStatus {
    switch self {
    case .connection(.tokenCommandFailed(.interrupted)): .interrupted
    case .portalUnread(let failure): failure.error.isRefusedToken ? .wrongUse : .turnedAway
    default: .wrongUse
    }
  }
}

extension ContactsError {
  /// HubSpot does not take the token, or not for this.
  var isRefusedToken: Bool { status == 401 || status == 403 }
}

/// Why a submission was not confirmed.
enum ConfirmationFault: Error, Hashable, Sendable {
  /// There is nobody to ask.
  case noTerminal
  case wrongAnswer(expected: String)
}
