import Foundation

/// What people read about drafts and submissions that could not be stored or found.
public enum Sentences {
  public static func sentence(for error: JournalError) -> String {
    let file = error.path
    return switch error.cause {
    case .diskFull:
      "No space left on the disk for \(file). Free some; what is not stored yet stays open here."
    case .notWritable: "\(file) cannot be written. Check its owner and permissions."
    case .notReadable: "\(file) cannot be read. Check its owner and permissions."
    case .damaged: "\(file) is damaged. It was not changed."
    case .busy: "\(file) is kept locked by another program. Close that program or try again."
    case .closed: "\(file) was closed already. Start again."
    case .replaced:
      "\(file) was replaced while it was open, and what is done here is not in it. Write the draft to a file, then start again."
    case .newerVersion: "\(file) was written by a newer version of contact-batch. Use that version."
    case .heldElsewhere: "Another contact-batch has this open: here it is read-only."
    case .noSuchDraft: "There is no such draft. List them with `contact-batch drafts`."
    case .noSuchSubmission: noSuchSubmission
    case .alreadyRecorded: "A submission with this id is in the journal already. Start again for a new id."
    case .system(let number): "\(file): \(String(cString: strerror(number)))."
    case .inputOutput(let code):
      "\(file): \(failure(code)) failed (SQLite error \(code)). The disk may be full, gone or broken; check it and try again."
    case .sqlite(let code): "\(file): the database reports error \(code)."
    }
  }

  /// What SQLite was doing, by its extended result code: `SQLITE_IOERR` and a number in the second byte.
  private static func failure(_ code: Int32) -> String {
    switch code >> 8 {
    case 1, 2: "reading"
    case 3: "writing"
    case 4, 5: "syncing"
    case 6: "changing the size"
    case 10, 23: "deleting"
    case 8, 9, 14, 15: "locking"
    case 18...21, 24: "mapping the shared memory"
    default: "reading or writing"
    }
  }

  /// What was purged cannot be read any more, but bytes of it may stand in the files.
  public static func purgeUnfinished(_ error: JournalError) -> String {
    guard error.cause == .busy else { return "Traces are left in the file: \(sentence(for: error))" }
    return "Another program is using \(name(error.path)): its traces are erased when that program ends."
  }

  public static let noSuchSubmission =
    "There is no such submission. List them with `contact-batch submissions`."

  public static func sentence(for aside: SetAside) -> String {
    let (original, kept) = (name(aside.original), name(aside.movedTo))
    return switch aside.part {
    case .database: "\(original) was damaged: it is kept as \(kept), a new one is begun."
    case .unread: "\(original)-wal is damaged. What was stored last may be missing here; nothing was changed."
    case .log:
      "\(original)-wal was damaged: it is kept as \(kept)-wal. What was stored last may be missing from \(original)."
    }
  }

  /// - Parameter path: of a file of which a copy is read.
  public static func onlyRead(_ path: String) -> String { "\(path) is read-only." }

  /// - Parameter path: of a database that was deleted while it was open, or a file beside it.
  public static func recovered(_ path: String) -> String {
    "\(name(path)) was deleted. It was written again, complete."
  }

  public static func sentence(for wait: LockWait) -> String {
    let name = name(wait.path)
    guard let process = wait.process else {
      return "Waiting for another program that has \(name). Ctrl-C gives up."
    }
    return wait.isStopped
      ? "Waiting for process \(process), which has \(name) and is stopped: kill -CONT \(process) continues it. Ctrl-C gives up."
      : "Waiting for process \(process), which has \(name). Ctrl-C gives up."
  }

  /// Folders come last in what people read first.
  private static func name(_ path: String) -> String { (path as NSString).lastPathComponent }
}
