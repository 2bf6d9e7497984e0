import CNcurses
import Composer
import Drafts
import Foundation
import Glibc
import Journal
import TerminalUI

/// What a composer begins with, on a screen or in plain lines.
struct Scene {
  let request: ComposeRequest
  let draft: OpenedDraft
  /// What showed while a file was read into the draft.
  let imported: ImportedDraft?
  /// What is still to be read into it.
  let reading: ImportSource?
  let notice: Notice?
  let wakePipe: WakePipe
  let termination: TerminationWatch
  let runner: EffectRunner
  /// What is read of the draft once its first frame is there.
  var unread: UnreadParts?

  private var file: String { request.file?.argument ?? "" }

  func playOnScreen() throws {
    let errors = ErrorLog.open(in: request.state)
    defer { if let errors { close(errors) } }
    let options = TerminalSession.Options(
      errorLog: errors, crashWords: crashWords, isSlow: request.isSlow, wakePipe: wakePipe,
      termination: termination)
    try TerminalSession.run(options) { session in
      var model = ComposerModel(
        size: session.screen.size, glyphs: Glyphs(request.isASCII ? .ascii : session.borders),
        connection: Connection(request), opened: draft, notice: notice ?? session.notice,
        keys: request.keys, usesMouse: request.usesMouse, recent: runner.recent.read(),
        localTime: .ofProcess(at: SystemClock.now()), profiles: request.profileSummaries,
        isRestricted: request.isRestricted)
      if request.playsTour {
        model.start(.played, at: SystemClock.now())
      } else if request.isDemo {
        model.start(.offered, at: SystemClock.now())
      }
      session.screen.useMouse(request.usesMouse)
      session.use(request.theme, environment: ProcessInfo.processInfo.environment)
      var loop = ScreenLoop(model: model, runner: runner, session: session)
      let rest = unread.map { DeferredReading(of: $0, waking: wakePipe) }
      try loop.run(imported: imported, from: file, reading: reading) { try isWhole(rest) }
    }
  }

  /// Whether all of the draft is there.
  /// - Throws: ``UnsoundDraft`` before anything was done with the draft.
  private func isWhole(_ rest: DeferredReading?) throws -> Bool {
    guard let rest else { return true }
    do {
      guard try rest.isDone() else { return false }
    } catch {
      closeDraft()
      throw error
    }
    draft.draft.inputs.decodeAhead()
    return true
  }

  /// Closes the draft, which is opened once more then.
  private func closeDraft() {
    runner.drafts.close(draft.id.rawValue)
  }

  private var crashWords: String {
    let path = ErrorLog.path(in: request.state)
    let shown = TerminalLocale.isUTF8 ? path.visible : path.visibleInASCII
    return "contact-batch crashed. Everything up to the last edit is saved.\r\n"
      + "What it said last is in \(shown)\r\n"
  }

  func play(on console: PlainConsole) throws {
    if let unread, !unread.read() {
      closeDraft()
      throw UnsoundDraft()
    }
    let composer = PlainComposer(
      connection: Connection(request), opened: draft, notice: notice, recent: runner.recent.read(),
      localTime: .ofProcess(at: SystemClock.now()), profiles: request.profileSummaries,
      isRestricted: request.isRestricted)
    var loop = PlainLoop(
      composer: composer, console: console, runner: runner, wakePipe: wakePipe, termination: termination)
    loop.run(imported: imported, from: file, reading: reading)
  }
}

/// What was not read of a draft before its first frame is damaged or cannot be read.
struct UnsoundDraft: Error {}

extension PlainConsole {
  init(for request: ComposeRequest) throws(TerminalError) {
    try self.init(inputIsTaken: request.file == .standardInput)
  }
}

extension TerminalSession {
  /// What a person must know of the terminal.
  fileprivate var notice: Notice? {
    if let unknownTerminal {
      let name =
        unknownTerminal.isEmpty ? "TERM is not set" : "The terminal \"\(unknownTerminal)\" is not known"
      return Notice("\(name): \(terminalName) stands in", tone: .warning)
    }
    guard encoding == CNCURSES_ASCII else { return nil }
    return Notice("The locale has ASCII only: other letters show as ?. Try: LC_ALL=C.UTF-8", tone: .warning)
  }
}
