import Composer
import Drafts
import Glibc
import Journal
import Logging
import Synchronization
import TerminalUI

/// Runs the composer on the main thread until the person quits.
enum ComposerApp {
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
      Logger(label: "composer").error("not opened", metadata: ["error": "\(error)"])
      return refuse("The composer could not be opened. \(LogFile.path(in: request.state)) says why.")
    }
  }

  /// What could not be saved to the end is said where the person looks next.
  private static func lastWords(of runner: EffectRunner) -> Int32 {
    let lost = runner.unsaved.withLock { $0.count }
    guard lost > 0 else { return 0 }
    CommandContext.ofProcess().printMessage(
      "The last \(lost) changes could not be saved. The draft is unchanged before them.")
    return 1
  }

  private static func refuse(_ sentence: String) -> Int32 {
    CommandContext.ofProcess().printMessage(sentence)
    return Program.usageStatus
  }

  /// A draft whose rest turns out to be damaged is read once more, all of it, which tells what is wrong with it.
  private static func open(_ request: ComposeRequest) throws -> Int32 {
    do {
      return try open(request, readsLater: !request.isPlain)
    } catch is UnsoundDraft {
      return try open(request, readsLater: false)
    }
  }

  private static func open(_ request: ComposeRequest, readsLater: Bool) throws -> Int32 {
    let console = request.isPlain ? try PlainConsole(for: request) : nil
    if console == nil { try TerminalDevice().close() }
    let stores = try Stores(in: request.state) {
      CommandContext.ofProcess().printMessage(Journal.Sentences.sentence(for: $0))
    }
    defer { stores.close() }
    let opened = try DraftOpening(
      store: stores.drafts, request: request, readsLater: readsLater
    ).open()
    let wakePipe = try WakePipe()
    let logger = Logger(label: "contact-batch")
    let connection = PortalConnection(
      request.connection, sendsTraceIDs: request.sendsTraceIDs, children: request.children, logger: logger)
    defer { connection.stop() }
    let runner = EffectRunner(
      stores: stores, request: request, connection: connection, mailbox: Mailbox(waking: wakePipe),
      logger: logger)
    let termination = try TerminationWatch {
      runner.stopSending()
      ForegroundProcess.endCurrent()
    }
    let scene = Scene(
      request: request, draft: OpenedDraft(opened.draft), imported: opened.imported, reading: opened.reading,
      notice: stores.notice, wakePipe: wakePipe, termination: termination, runner: runner,
      unread: opened.draft.unread)
    if let console {
      try scene.play(on: console)
    } else {
      try playOnScreen(scene)
    }
    return lastWords(of: scene.runner)
  }

  /// A terminal that can only print gets plain lines.
  private static func playOnScreen(_ scene: Scene) throws {
    do {
      try scene.playOnScreen()
    } catch let error as TerminalError {
      guard let why = error.whyPlain else { throw error }
      CommandContext.ofProcess().printMessage(why)
      try scene.play(on: try PlainConsole(for: scene.request))
    }
  }
}
