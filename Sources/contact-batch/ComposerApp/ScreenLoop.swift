import Composer
import Drafts
import Foundation
import Submissions
import TerminalUI

/// The loop of the full-screen composer: hands events of the terminal to the model, performs its effects and paints.
struct ScreenLoop {
  private var model: ComposerModel
  private var painter = FramePainter()
  private let runner: EffectRunner
  private let session: TerminalSession
  private let clipboard: Clipboard
  private let editor: TextEditor

  init(model: ComposerModel, runner: EffectRunner, session: TerminalSession) {
    self.model = model
    self.runner = runner
    self.session = session
    let environment = ProcessInfo.processInfo.environment
    clipboard = Clipboard(
      state: runner.state, terminal: session.device.output, environment: environment,
      isRestricted: runner.isRestricted)
    editor = TextEditor(
      state: runner.state, session: session, environment: environment, children: runner.children)
  }

  /// - Parameter isReady: whether the draft may be worked with; what it throws ends the loop.
  mutating func run(
    imported: ImportedDraft?, from file: String, reading source: ImportSource?,
    isReady: () throws -> Bool
  ) rethrows {
    _ = perform(model.start(at: SystemClock.now(), imported: imported, from: file, reading: source))
    model.showKeptPaste()
    var loop = EventLoop(session)
    var screenLoop = self
    try loop.run(isReady: isReady) {
      screenLoop.timeout
    } use: {
      screenLoop.model.use(of: $0)
    } handle: {
      screenLoop.handle($0)
    } draw: { _ in
      screenLoop.painter.frame(of: screenLoop.model)
    }
  }

  private var timeout: Int64? {
    model.deadline.map { $0 - SystemClock.now() }
  }

  private mutating func handle(_ event: TerminalEvent) -> LoopDecision {
    var decision = LoopDecision.draw
    if case .background(let background) = event {
      decision = session.take(background) ? .draw : .wait
    } else if event == .woken {
      decision = .wait
      while let message = runner.mailbox.next() { decision = max(decision, update(message)) }
    } else if event == .deadlinePassed {
      decision = passDeadline()
    } else {
      decision = update(.terminal(event))
    }
    return decision
  }

  private mutating func passDeadline() -> LoopDecision {
    // What a slice of checking finds may be seen a little later.
    let (isChecking, deadline, now) = (model.isChecking, model.visibleDeadline, SystemClock.now())
    let effects = model.update(.terminal(.deadlinePassed), at: now)
    let isSeen = deadline.map { $0 <= now } ?? false || !effects.allSatisfy(\.storesPlace)
    return perform(effects, painting: isChecking ? .drawSoon : isSeen ? .draw : .wait)
  }

  private mutating func update(_ message: Message, painting: LoopDecision = .draw) -> LoopDecision {
    let effects = model.update(message, at: SystemClock.now())
    return perform(effects, painting: message.isProgress ? .drawSoon : painting)
  }

  /// Does what is asked, and tells the model at once what is known at once.
  private mutating func perform(_ effects: [Effect], painting: LoopDecision = .draw) -> LoopDecision {
    var decision = painting
    for effect in effects where !runner.refuses(effect) {
      switch effect {
      case .program(.quit): decision = .stop
      case .program(.suspend): decision = max(decision, .suspend)
      case .program(.repaint): session.screen.repaintAll()
      case .program(.useMouse(let use)): session.screen.useMouse(use)
      case .files(.copy(let copied)): decision = max(decision, update(clipboard.copy(copied)))
      case .files(.editText(let text, let input)):
        decision = max(decision, update(editor.edit(text, of: input)))
      case .program(.saveRecent), .program(.stage), .drafts, .files, .portal, .plan, .submissions:
        if let message = runner.run(effect) { decision = max(decision, update(message)) }
      }
    }
    return decision
  }
}

extension Message {
  /// Only tells how far something is that goes on by itself.
  fileprivate var isProgress: Bool {
    switch self {
    case .submissions(.moved(let submission)): !submission.isFinished
    case .files(.importMoved): true
    case .terminal, .drafts, .files, .portal, .plan, .submissions: false
    }
  }
}

extension Effect {
  /// Shows nowhere.
  fileprivate var storesPlace: Bool {
    if case .drafts(.savePlace) = self { true } else { false }
  }
}
