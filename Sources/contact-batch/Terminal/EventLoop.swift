import Glibc
import TerminalUI

/// What a program wants after an event.
enum LoopDecision: Int, Comparable {
  /// Go on without painting.
  case wait
  /// Paint within a quarter of a second, see ``FramePacer``.
  case drawSoon
  /// Paint before waiting again.
  case draw
  /// Stop the process, as Ctrl-Z does; ``TerminalEvent/resumed`` follows.
  case suspend
  /// Leave the loop.
  case stop

  /// What outweighs the rest of what one event may ask for comes last.
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Waits in one `poll` for the terminal, for other threads and for signals, and paints. No timer runs unless
/// the program names a deadline or an Esc waits for more.
///
/// Runs on the main thread: signals arrive there, and ncurses belongs to it.
struct EventLoop {
  private let session: TerminalSession
  private var input: TerminalInput
  private var pacer: FramePacer

  init(_ session: TerminalSession) {
    self.session = session
    input = TerminalInput(
      descriptor: session.device.input, encoding: TerminalEncoding(session.encoding), isSlow: session.isSlow,
      awaitsBackground: session.backgroundAsked != nil)
    pacer = session.isSlow ? FramePacer(interval: 2_000) : FramePacer()
  }

  /// Runs until `handle` says stop, or the terminal is gone.
  /// - Parameters:
  ///   - isReady: asked behind the first frame and behind each wait until it holds: until then only what the terminal says
  ///     of itself is handled. What it throws ends the loop.
  ///   - timeout: milliseconds to the program's nearest deadline, nil without any; asked before each wait.
  ///   - use: what a key would do now.
  ///   - handle: takes one event. All that came at once are handled before the next frame.
  ///   - draw: the whole screen as it is now.
  mutating func run(
    isReady: () throws -> Bool, timeout: () -> Int64?, use: (Key) -> KeyUse,
    handle: (TerminalEvent) -> LoopDecision, draw: (Size) -> Canvas
  ) rethrows {
    present(draw)
    var gate = EventGate()
    var isOpen = try isReady()
    while true {
      let events = waitForEvents(timeout: isOpen ? timeout() : nil, use: use)
      if !isOpen { isOpen = try isReady() }
      let outcome = dispatch(gate.pass(events, isReady: isOpen), handle)
      if outcome == .stop { return }
      let now = MonotonicClock.now()
      let isTime = outcome == .drawSoon && pacer.asksToPaint(at: now)
      if outcome == .draw || isTime || pacer.isDue(at: now) { present(draw) }
    }
  }

  private mutating func present(_ draw: (Size) -> Canvas) {
    session.screen.present(draw(session.screen.size))
    pacer.painted(at: MonotonicClock.now())
  }

  private mutating func dispatch(_ events: [TerminalEvent], _ handle: (TerminalEvent) -> LoopDecision)
    -> LoopDecision
  {
    var outcome = LoopDecision.wait
    for event in events {
      var decision = handle(event)
      if decision == .suspend {
        session.suspend()
        decision = dispatch(eventsAfterSuspension(), handle)
      }
      if decision == .stop || event == .hungUp { return .stop }
      outcome = max(outcome, event.spoilsScreen ? .draw : decision)
    }
    return outcome
  }

  private mutating func waitForEvents(timeout: Int64?, use: (Key) -> KeyUse) -> [TerminalEvent] {
    let frame = pacer.due.map { $0 - MonotonicClock.now() }
    let wait = min(input.remainingWait ?? .max, timeout ?? .max, frame ?? .max)
    var entries = [
      pollfd(fd: session.device.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: session.wakePipe.reading, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&entries, 2, wait == .max ? -1 : Int32(clamping: max(0, wait)))
    let now = MonotonicClock.now()
    let woken = entries[1].revents != 0 && session.wakePipe.drain()
    var events = signalEvents()
    if entries[0].revents != 0 {
      events += input.read(at: now, use: use)
    } else if let remaining = input.remainingWait, remaining <= 0 {
      events += input.timeOut(at: now, use: use)
    }
    if woken { events.append(.woken) }
    if let timeout, timeout <= 0 || (ready == 0 && timeout == wait) { events.append(.deadlinePassed) }
    return events
  }

  /// What signals stand for. A `poll` that a signal broke off comes here too.
  private func signalEvents() -> [TerminalEvent] {
    let signals = Signals.take()
    if signals.contains(.suspend) {
      session.suspend()
    } else if signals.contains(.resume) {
      session.takeBack()
    }
    return signals.isEmpty ? [] : events(for: signals)
  }

  /// What happened while the program stood still; the terminal may have another size now.
  private func eventsAfterSuspension() -> [TerminalEvent] {
    events(for: Signals.take().union(.resume))
  }

  private func events(for signals: Signals) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if signals.contains(.hangUp) { events.append(.hungUp) }
    if !signals.isDisjoint(with: [.terminate, .interrupt]) { events.append(.terminated) }
    if !signals.isDisjoint(with: [.resume, .suspend]) { events.append(.resumed) }
    return events + resizeEvents(isSignalled: signals.contains(.resize))
  }

  /// A terminal that became smaller and large again has lost what it had cut off, though the size is the old one.
  private func resizeEvents(isSignalled: Bool) -> [TerminalEvent] {
    guard let size = session.device.size else { return [] }
    if size != session.screen.size {
      session.screen.resize(to: size)
    } else if isSignalled {
      session.screen.repaintAll()
    } else {
      return []
    }
    return [.resized(size)]
  }
}

extension TerminalEvent {
  /// After these the screen no longer shows what was painted on it.
  fileprivate var spoilsScreen: Bool {
    switch self {
    case .resumed, .resized: true
    case .key, .burst, .pasted, .pasteTooLong, .pasteStalled, .mouse, .deadlinePassed, .hungUp, .terminated,
      .woken, .background:
      false
    }
  }
}
