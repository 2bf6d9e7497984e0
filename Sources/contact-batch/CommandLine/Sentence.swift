import ContactsAPI
import ContactsModel
import Drafts
import Glibc
import Journal
import SandboxCRM
import Submissions
import SystemPackage

/// The words of the command line, beside those of the modules it is made of: what happened, and what to do.
enum Sentence {
  static let asksWhenSending = "submit asks the portal for its labels and owners; preview does with --check."

  static func portalNotAsked(_ why: String) -> String {
    "The portal was not asked for its labels and owners: \(why)"
  }

  /// From six months before.
  static func versionEnds(_ paths: APIPaths, _ end: APISupport, hasEnded: Bool) -> String {
    let verb = hasEnded ? "ended" : "ends"
    return "HubSpot's support of API version \(paths) \(verb) in \(end); set apiPath to a later one"
  }

  static func otherRegion(_ region: String, portal: String) -> String {
    "The token names region \(region), and the portal's data is in \(portal): check that it is the right token."
  }

  static func missing(_ scope: ConnectionCheck.Scope) -> String {
    "The token lacks the scope \(scope.needed.name), which is needed to \(scope.needed.purpose)"
  }

  static let columnsOpen = "map the column, or leave it out with --drop"

  /// `Line 1 creates 1 contact; line 2 updates 1 contact: …`
  static func severalKinds(_ plan: Plan, of source: InputSource) -> String {
    var line = 0
    let kinds = plan.parts.map { part in
      let first = line + 1
      line += part.batches.count
      let lines = first == line ? "line \(first)" : "lines \(first)-\(line)"
      return "\(lines): \(part.operation.rawValue) \(contacts(part.contactCount))"
    }
    let whole = if case .draft(let name) = source { "drafts export \(name)" } else { "the file itself" }
    return
      "These requests are of several kinds and cannot be read as one FILE: \(kinds.joined(separator: ", ")). "
      + "For edit --from, use \(whole)."
  }

  static let portalUntold =
    "HubSpot does not say which portal the token belongs to; check the base URL"
  static let portalUnnamed = "HubSpot does not say which portal this is."
  static let tokenCommandRuns = "Waiting for the token command. Ctrl-C ends it."
  static let stopping = "Stopping after the batch under way. Ctrl-C again ends at once."

  static let nothingToVerify = "Nothing to verify: no unknown outcome can be looked up."
  static let nothingToResume = "Nothing to look up or send."
  static let stoppedBefore = "it was stopped before"
  static func restSentElsewhere(_ other: String) -> String {
    "some of it was sent since, by \(other): make a retry draft of what is left"
  }
  static let restChanged = "another program went on with it meanwhile"

  static func otherPortal(_ portal: Int?, expected: Int) -> String {
    "the plan is for portal \(expected), but the token is for \(portal.map(String.init) ?? "an unknown one") now"
  }

  static func resumeQuestion(
    contacts: Int, portal: Int?, _ settings: ConnectionSettings, _ phrase: ConfirmationPhrase
  ) -> String {
    let target = portal.map { "portal \($0)" } ?? settings.profile.baseURL.host
    return "Send the \(Submissions.contacts(contacts)) that were not sent to \(target) "
      + "(\(settings.profile.environment.rawValue), profile \(settings.profile.name))? Type \(phrase.text) to send:"
  }

  static func existing(_ plan: Plan) -> String {
    let count = plan.counts.existing
    return count == 0
      ? "None of them exists yet."
      : "Skipped \(count == 1 ? "1 existing contact" : "\(count) existing contacts")."
  }

  static func sentBefore(_ plan: Plan) -> String {
    let unknown = plan.leftOut.count { $0.sentBefore == .unknown }
    let first = "Skipped \(plan.counts.sentBefore) that this draft sent before."
    return unknown == 0
      ? first : first + " The outcome of \(unknown) is unknown: submissions verify looks them up."
  }

  static let sendsWhatDiffers =
    "Some contacts exist already: submit reads them first, and sends only the values that differ. submit --dry-run says which."

  static let sentToSeveralPortals =
    "This draft was sent to several portals: what submit leaves out as sent depends on the portal."

  static func putBackBesides(_ rollback: Rollback, _ id: String) -> String {
    "The plan also changed \(contacts(rollback.ids.count)): submissions rollback \(id) drafts the former values."
  }

  static func archiveBesides(_ count: Int, _ id: String) -> String {
    "The plan also created \(contacts(count)): submissions archive \(id) archives them."
  }

  static let nothingToArchive = "Nothing to archive: the submission created no contact."

  static func verifyFirst(_ unknown: Int) -> String {
    "The outcome of \(contacts(unknown)) is unknown: submissions verify looks them up first."
  }

  /// HubSpot's own words for where they are found.
  static let keptArchived = "HubSpot keeps archived contacts for 90 days: restore them there."

  static func archivedWithoutID(_ count: Int) -> String {
    "\(contacts(count)) created without a known id: look them up in HubSpot."
  }

  static func notArchived(_ leftOut: LeftOut) -> String {
    let why = if case .conflict(let conflict) = leftOut.reason { conflict.sentence } else { "it has errors" }
    return "Not archived: \(leftOut.email ?? "inputs[\(leftOut.index)]"), \(why)".visible
  }

  static func changesUntold(_ why: String) -> String {
    "cannot tell who changed the contacts since: \(why)"
  }

  static func existingUntold(_ why: String) -> String {
    "cannot tell which contacts exist already: \(why)"
  }

  static func importHint(_ count: Int) -> String {
    "\(count) inputs: HubSpot's Imports API fits better; preview --for-imports writes its files. "
      + "Continuing anyway."
  }

  static func importWritten(_ export: ImportsExport, folder: String) -> String {
    guard export.count > 0 else { return "Nothing was written: an import cannot carry any of them." }
    return "\(contacts(export.count)) written to \(folder): "
      + "\(export.files.map(\.name).joined(separator: ", "))"
  }

  static func notSent(_ why: String) -> String { "Nothing was sent: \(why)." }

  static func waitingForWriter(_ source: InputSource) -> String {
    "Waiting for a program to write to \(source.argument), a named pipe. Ctrl-C gives up."
  }

  /// - Parameter state: where the log is that says why, if the error itself does not.
  static func recordingFailed(_ error: any Error, in state: StateDirectory?) -> String {
    let why =
      (error as? JournalError).map(Journal.Sentences.sentence)
      ?? state.map { "\(LogFile.path(in: $0)) says why." } ?? ""
    return "Stopped, because what is sent could not be recorded. \(why)"
  }

  static func notInFile(_ path: String, errno: Int32) -> String {
    "\(path) cannot be written: \(system(errno))"
  }

  static func outputFailed(errno: Int32) -> String { "The output is incomplete: \(system(errno))." }

  static func question(
    _ plan: Plan, portal: Int?, _ settings: ConnectionSettings, _ phrase: ConfirmationPhrase
  ) -> String {
    let target = portal.map { "portal \($0)" } ?? settings.profile.baseURL.host
    return
      "\(plan.operation.verb) \(contacts(plan.counts.sent)) in \(batches(plan.batches.count)) at "
      + "\(target) (\(settings.profile.environment.rawValue), profile \(settings.profile.name))? Type \(phrase.text) to send:"
  }

  static func system(_ number: Int32) -> String { Errno(rawValue: number).description }
}

extension CommandFault {
  /// What was given may be a token by mistake, and is not repeated then.
  var sentence: String { words.hidingTokenLikeText }

  private var words: String {
    switch self {
    case .connection(let fault): fault.sentence
    case .input(let fault): fault.sentence
    case .state(let fault): fault.sentence
    case .journal(let error): Journal.Sentences.sentence(for: error)
    case .otherPortal(let portal, let expected):
      "Nothing was sent: the token belongs to portal \(portal), and the submission went to \(expected.map(String.init) ?? "one that did not say its number")."
    case .portalOfFile(let expected, let portal):
      "Nothing was sent: the file has contacts of portal \(expected), and the token belongs to \(portal.map { "portal \($0)" } ?? "a portal that is not known"), where the same ids are other contacts."
    case .noSuchSubmission: Journal.Sentences.noSuchSubmission
    case .confirmation(let fault): fault.sentence
    case .configuration(let file, let problem): problem.text(in: file)
    case .noConfigurationPlace:
      "There is no folder for the configuration. Set HOME or XDG_CONFIG_HOME."
    case .sandbox(let error): error.sentence
    case .mapFile(let fault): fault.sentence
    case .portalUnread(let failure): failure.sentenceOfCheck
    case .restricted(let restriction): restriction.sentence
    case .nobodyEdits:
      "There is no terminal to edit on. Add --dry-run to see what would change, or --yes to change it."
    case .query(let fault): Sentence.query(fault)
    case .faultFileUnreadable(let path): "Cannot read \(path). Check its name and permissions."
    case .folderNotWritten(let fault): "\(fault.sentence)."
    case .manualUnreadable: "The manual cannot be made here. --help of each command says the same."
    case .fileNotWritten(let path, .exists): "\(path) already exists."
    case .fileNotWritten(let path, .system(let number)): "\(Sentence.notInFile(path, errno: number))."
    }
  }
}

extension InputFault {
  var sentence: String {
    switch self {
    case .cannotOpen(let source, let number): "Cannot open \(source.argument): \(Sentence.system(number))."
    case .cannotRead(let source, let number):
      "Cannot read \(source == .standardInput ? "standard input" : source.argument): \(Sentence.system(number))."
    case .holdsNothing(let source): "\(source.words) holds no contacts."
    case .noSuchColumn(let source, let title, let titles):
      "\(source.words) \(Sentence.noSuchColumn(title, titles))"
    case .beyond(let source, let exceeded): "\(source.words)\(exceeded.words)"
    case .foreign(let source, let format): "\(source.words)\(format.words)"
    case .device(let source): "\(source.words) is a device. Name a file."
    case .noFile(let source): "\(source.argument) is not a file. Name a file."
    case .noSuchDraft(let name): "There is no draft named \(name)."
    case .draftStore(let words): words
    }
  }
}

extension Sentence {
  /// As it follows what the table is called.
  fileprivate static func noSuchColumn(_ title: String, _ titles: [String]) -> String {
    if titles.isEmpty { return "has no columns, and none named \(title)." }
    let known = titles.prefix(30).map(\.trimmed).joined(separator: ", ")
    return "has no column \(title). Its columns: \(known)\(titles.count > 30 ? ", …" : "")."
  }
}

extension ImportError {
  /// Of text that came from no file.
  var sentence: String {
    switch self {
    case .holdsNothing: "it holds no contacts."
    case .noSuchColumn(let title, let titles): "it \(Sentence.noSuchColumn(title, titles))"
    case .beyond(let exceeded): "it\(exceeded.words)"
    case .foreign(let format): "it\(format.words)"
    }
  }
}

extension InputSource {
  fileprivate var words: String {
    switch self {
    case .file: argument
    case .standardInput: "Standard input"
    case .draft(let name): "The draft \(name)"
    }
  }
}

extension StateFault {
  var sentence: String {
    switch self {
    case .noHome:
      "There is no folder for drafts and submissions. Set HOME or CONTACT_BATCH_STATE."
    }
  }
}

extension ConfirmationFault {
  var sentence: String {
    switch self {
    case .noTerminal: "There is no terminal to ask on. Add --yes to send without asking."
    case .wrongAnswer(let expected): "Nothing was sent: the answer was not \(expected)."
    }
  }
}

extension DemoFault {
  var sentence: String {
    switch self {
    case .cannotStart(let number): "The sandbox cannot be started: \(Sentence.system(number))."
    case .noAddress: "The sandbox stopped before it was ready."
    case .connection(let fault): fault.sentence
    }
  }
}

extension ContactOperation {
  /// In a question: `Create 3 contacts?`
  fileprivate var verb: String {
    switch self {
    case .create: "Create"
    case .update: "Update"
    case .archive: "Archive"
    case .link: "Link"
    case .unlabel: "Take labels off the links of"
    case .unlink: "Unlink"
    }
  }
}
