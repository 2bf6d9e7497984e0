/// Why something could not be kept or found. Nothing is lost silently: what was not stored throws.
public struct JournalError: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case diskFull
    /// The file or its directory may not be written, or not even opened, by this user.
    case notWritable
    /// The file may not be read by this user.
    case notReadable
    /// What the file holds cannot be read.
    case damaged
    /// Another program kept the file locked for longer than five seconds.
    case busy
    /// The file was closed before.
    case closed
    /// While the file was open, another one was put in its place.
    case replaced
    /// A newer version of this program wrote the file.
    case newerVersion
    /// Another program has the draft or the submission; it can be read, not changed.
    case heldElsewhere
    case noSuchDraft
    case noSuchSubmission
    /// A submission of that id is there already.
    case alreadyRecorded
    /// An error number of the operating system.
    case system(Int32)
    /// The disk failed while the file was read or written; the extended result code of SQLite says at what.
    case inputOutput(Int32)
    /// A result code of SQLite.
    case sqlite(Int32)

    /// Nobody knows whether it can be written later.
    var isInputOutput: Bool { if case .inputOutput = self { true } else { false } }
  }

  public let cause: Cause
  /// The file or directory at fault.
  public let path: String

  public init(_ cause: Cause, path: String) {
    self.cause = cause
    self.path = path
  }
}
