import CNcurses
import Composer
import Drafts
import Foundation
import Glibc
import TerminalUI

/// The loop of the plain composer: hands lines to it, performs its effects and writes what it says.
///
/// One `poll` waits for lines, for other threads and for signals. What comes while a person is typing waits for the
/// next prompt.
struct PlainLoop {
  private var composer: PlainComposer
  private var reader: LineReader
  private let console: PlainConsole
  private let runner: EffectRunner
  private let wakePipe: WakePipe
  private let termination: TerminationWatch
  private let clipboard: Clipboard
  /// A prompt stands there, and a person may be typing behind it.
  private var isAsking = false
  private var isOver = false

  init(
    composer: PlainComposer, console: PlainConsole, runner: EffectRunner, wakePipe: WakePipe,
    termination: TerminationWatch
  ) {
    self.composer = composer
    self.console = console
    self.runner = runner
    self.wakePipe = wakePipe
    self.termination = termination
    clipboard = Clipboard(
      state: runner.state, terminal: nil, environment: ProcessInfo.processInfo.environment,
      isRestricted: runner.isRestricted)
    reader = LineReader(descriptor: console.input)
  }

  mutating func run(imported: ImportedDraft?, from file: String, reading source: ImportSource?) {
    cncurses_catch_signals(wakePipe.writing, termination.writing)
    defer { cncurses_release_signals() }
    perform(composer.start(at: SystemClock.now(), imported: imported, from: file, reading: source))
    while !isOver {
      speak()
      if !takeAnswer() { waitForEvents() }
    }
    if isAsking { console.endLine() }
    _ = console.write(composer.takeLines())
  }

  /// Reads out what there is to say, unless someone is typing.
  private mutating func speak() {
    guard !isAsking else { return }
    var isHeard = console.write(composer.takeLines())
    if !composer.isWaiting, isHeard {
      isHeard = console.ask(composer.prompt)
      isAsking = true
    }
    if !isHeard { update(.terminal(.hungUp)) }
  }

  /// - Returns: false if there is nothing to take, or it has to wait.
  private mutating func takeAnswer() -> Bool {
    guard !isOver, !composer.isWaiting else { return false }
    if let line = reader.nextLine() {
      if !console.echoes { console.endLine() }
      isAsking = false
      perform(composer.answer(line, at: SystemClock.now()))
      return true
    }
    guard reader.isAtEnd else { return false }
    perform(composer.end(after: reader.rest, at: SystemClock.now()))
    return true
  }

  private mutating func waitForEvents() {
    guard !isOver else { return }
    var entries = [
      pollfd(fd: wakePipe.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watchedInput, events: composer.isWaiting ? 0 : Int16(POLLIN), revents: 0),
    ]
    let timeout = composer.deadline.map { max(0, $0 - SystemClock.now()) }
    let ready = poll(&entries, 2, timeout.map { Int32(clamping: $0) } ?? -1)
    let isWoken = entries[0].revents != 0 && wakePipe.drain()
    takeSignals()
    if entries[1].revents != 0 { composer.isWaiting ? update(.terminal(.hungUp)) : reader.read() }
    if isWoken { while let message = runner.mailbox.next() { update(message) } }
    if ready == 0 { update(.terminal(.deadlinePassed)) }
  }

  /// While an answer has to wait, the end of a pipe says nothing new; that a terminal is gone does.
  private var watchedInput: Int32 {
    composer.isWaiting && !console.echoes ? -1 : console.input
  }

  private mutating func takeSignals() {
    let signals = Signals.take()
    // The driver of the terminal sends it, whatever the program wants.
    if signals.contains(.suspend), !runner.isRestricted { cncurses_stop_process() }
    if signals.contains(.hangUp) { return update(.terminal(.hungUp)) }
    if signals.contains(.terminate) { return update(.terminal(.terminated)) }
    if !signals.isDisjoint(with: [.suspend, .resume]) { askAgain { $0.update(.resumed) } }
    if signals.contains(.interrupt) { askAgain { $0.perform($0.composer.interrupt(at: SystemClock.now())) } }
  }

  private mutating func update(_ event: TerminalEvent) {
    update(Message.terminal(event))
  }

  private mutating func askAgain(after body: (inout Self) -> Void) {
    if console.echoes { console.endLine() }
    isAsking = false
    body(&self)
  }

  private mutating func update(_ message: Message) {
    guard !isOver else { return }
    perform(composer.update(message, at: SystemClock.now()))
  }

  /// Does what is asked, and tells the composer at once what is known at once.
  private mutating func perform(_ effects: [Effect]) {
    for effect in effects where !runner.refuses(effect) {
      if effect == .program(.quit) { isOver = true }
      let answer =
        if case .files(.copy(let copied)) = effect { clipboard.copy(copied) } else { runner.run(effect) }
      if let message = answer { perform(composer.update(message, at: SystemClock.now())) }
    }
  }
}
