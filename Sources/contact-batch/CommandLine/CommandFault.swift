import ContactsModel
import Drafts
import Journal
import SandboxCRM
import Submissions

/// Why a command did not begin. Nothing was done, nothing stands on the output, and the program exits 2.
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
    if case .connection(.tokenCommandFailed(.interrupted)) = self { return .interrupted }
    return .wrongUse
  }
}

/// Why a submission was not confirmed.
enum ConfirmationFault: Error, Hashable, Sendable {
  /// There is nobody to ask.
  case noTerminal
  case wrongAnswer(expected: String)
}
