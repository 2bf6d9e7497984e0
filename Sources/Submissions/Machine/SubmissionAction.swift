public import ContactsModel

/// What is to be done for a submission: in order, each before the next.
///
/// If one of the actions that write to the journal fails, the rest of the list is dropped and
/// ``SubmissionEvent/recordingFailed(undone:at:)`` handed in.
public enum SubmissionAction: Sendable, Equatable {
  /// Write to the journal, synced, that the batch is about to be sent. Attempts count from 1.
  /// - `part`: what is sent, where it is not the whole batch; its bytes are written too.
  case recordIntent(batch: Int, attempt: Int, part: BatchPart? = nil)
  /// Send exactly the bytes of the planned batch, or of the part.
  case send(batch: Int, part: BatchPart? = nil)
  /// Write to the journal how the attempt ended.
  case recordAnswer(batch: Int, attempt: Int, AttemptEnd, at: Int64)
  /// Hand in `timerFired` at that time, in milliseconds since 1970. Where there are several, the earliest is enough:
  /// the others are asked for again then.
  case wait(until: Int64)
  /// Read these contacts, and hand in what was found.
  case verify(batch: Int, BatchReadRequest)
  /// Read what these contacts are linked to of another object, and hand in what was found.
  case verifyLinks(batch: Int, contacts: [String], object: String)
  /// Read the contacts at these positions of a batch as they are now, and hand in what was found.
  case reread(batch: Int, positions: [Int])
  /// Write these outcomes to the journal, over what it had for the same inputs.
  case recordOutcomes([InputOutcome])
  /// Nothing more will happen: write the end to the journal.
  case finish(SubmissionState, at: Int64)
}
