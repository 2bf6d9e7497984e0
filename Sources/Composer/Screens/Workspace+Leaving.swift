import TerminalUI

/// What keeps a person from leaving at once.
extension Workspace {
  /// While a submission runs, and with something that is not saved, leaving needs a second word.
  var whyNotLeave: Notice? {
    let quit = keyName(.program(.quit))
    if document.isUnsaved {
      return .warning("Not saved: free some space and wait", keys: "\(quit) again leaves without it")
    }
    if job.isUnderWay {
      return .warning(
        "Still sending",
        keys: "\(keyName(.program(.interrupt))) stops after this batch, \(quit) again leaves at once")
    }
    if let file = imports.reading {
      return .warning("Still reading \(file)", keys: "\(quit) again leaves without it")
    }
    if followUp.checking != nil {
      return .warning(
        "Still checking what was sent",
        keys: "\(keyName(.program(.interrupt))) stops it, \(quit) again leaves at once")
    }
    return nil
  }

  /// Stops what is being sent or asked; nil where nothing is.
  func stop() -> Step? {
    if job.isUnderWay {
      return Step(
        [.submissions(.stop)], notice: Notice("Stopping after the current batch"), job: [.stopWanted])
    }
    if followUp.checking != nil {
      return Step(
        [.submissions(.stop)], notice: Notice("Stopping the check: what is not known yet stays unknown"))
    }
    return nil
  }

  /// Stops what is read or looked for; nil where nothing is.
  mutating func stopReading() -> Step? { stopImport() ?? stopFindingContacts() }

  var sayIdle: Step {
    .say(Notice("Nothing is running", keys: "\(keyName(.program(.quit))) quits"))
  }

  /// Stops reading a file; nil where none is read.
  mutating func stopImport() -> Step? {
    guard let file = imports.reading else { return nil }
    imports.stopWaiting()
    return Step([.files(.stopImport)], notice: Notice("Stopped reading \(file): the draft is unchanged"))
  }
}
