import CNcurses
import Composer
import Drafts
import Glibc
import Journal
import Logging
import Synchronization
import TerminalUI

/// Runs the composer on the main thread until the person quits.
enum Composing {
  /// - Returns: the exit status.
  static func run(_ request: ComposeRequest) -> Int32 {
    do {
      return try open(request)
    } catch let fault as CommandFault {
      return refuse(fault.sentence)
    } catch let error as TerminalError {
      return refuse(error.sentence)
    } catch let error as JournalError {
      return refuse(Journal.Sentences.sentence(for: error))
    } catch {
      return refuse("\(error)")
    }
  }

  /// What could not be saved to the end is said where the person looks next.
  private static func lastWords(of runner: EffectRunner) -> Int32 {
    let lost = runner.unsaved.withLock { $0.count }
    guard lost > 0 else { return 0 }
    Surroundings.ofProcess().narrate(
      "The last \(lost) changes could not be saved. The draft is as it was before them.")
    return 1
  }

  private static func crashWords(_ state: StateDirectory) -> String {
    "contact-batch crashed. Everything up to the last edit is saved.\r\n"
      + "What it said last is in \(ErrorLog.path(in: state))\r\n"
  }

  private static func refuse(_ sentence: String) -> Int32 {
    Surroundings.ofProcess().narrate(sentence)
    return Program.usageStatus
  }

  private static func open(_ request: ComposeRequest) throws -> Int32 {
    try TerminalDevice().close()
    let stores = try Stores(in: request.state)
    let opening = DraftOpening(store: stores.drafts, request: request)
    let opened = try opening.open()
    let wakePipe = try WakePipe()
    let logger = Logger(label: "contact-batch")
    let service = Service(request.connection, sendsTraceIDs: request.sendsTraceIDs, logger: logger)
    defer { service.stop() }
    let runner = EffectRunner(
      stores: stores, request: request, service: service, mailbox: Mailbox(waking: wakePipe), logger: logger)
    let errors = ErrorLog.open(in: request.state)
    defer { if let errors { close(errors) } }
    let options = TerminalSession.Options(
      errorLog: errors, crashWords: crashWords(request.state),
      wakePipe: wakePipe)
    try TerminalSession.run(options) { session in
      let model = ComposerModel(
        size: session.screen.size, glyphs: Glyphs(request.isASCII ? .ascii : session.borders),
        connection: Connection(request), opened: OpenedDraft(opened.draft),
        notice: stores.notice ?? session.notice)
      var composition = Composition(model: model, runner: runner, session: session)
      composition.run(imported: opened.imported, from: request.file?.argument ?? "")
    }
    return lastWords(of: runner)
  }
}

extension TerminalSession {
  /// What a person must know of the terminal.
  fileprivate var notice: Notice? {
    if let unknownTerminal {
      let name =
        unknownTerminal.isEmpty ? "TERM is not set" : "The terminal \"\(unknownTerminal)\" is not known here"
      return Notice("\(name): \(terminalName) stands in for it", tone: .warning)
    }
    guard encoding == CNCURSES_ASCII else { return nil }
    return Notice("The locale has ASCII only: other letters show as ?. Try: LC_ALL=C.UTF-8", tone: .warning)
  }
}
