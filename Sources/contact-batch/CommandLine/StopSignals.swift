import Dispatch
import Glibc
import Synchronization

/// Turns the signals that end a program into a request to stop. The second one ends it at once: whatever is under way
/// is in the journal. Who sends another one than SIGINT is no person who would ask again: the second one is taken as sent
/// soon after, and within two seconds the program has ended.
final class StopSignals: Sendable {
  private struct State {
    var sources: [any DispatchSourceSignal] = []
    var onStop: (@Sendable () -> Void)?
    var onSecond: (@Sendable () -> Void)?
    var received: Int32?

    mutating func takeSecond() -> (@Sendable () -> Void)? {
      defer { onSecond = nil }
      return onSecond
    }
  }

  private let state = Mutex(State())
  /// One that always has a thread, also where all others wait for a terminal that takes no bytes.
  private let queue = DispatchQueue(label: "signals", attributes: .concurrent)

  /// What a shell makes of a program that SIGINT ended.
  static let status: Int32 = 130

  /// Waits the moment that it takes until the signals are listened for: one that came before would end the program.
  init(_ signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
    let registration = DispatchGroup()
    state.withLock { state in
      state.sources = signals.map { number in
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler { [weak self] in self?.receive(number) }
        registration.enter()
        source.setRegistrationHandler { registration.leave() }
        source.resume()
        return source
      }
    }
    registration.wait()
  }

  deinit {
    state.withLock { state in for source in state.sources { source.cancel() } }
  }

  /// The first signal that came, if one has.
  var received: Int32? { state.withLock { state in state.received } }

  /// From now on this is what a signal does; at once, if one has come already.
  func onStop(_ action: @escaping @Sendable () -> Void) {
    let hasStopped = state.withLock { state in
      state.onStop = action
      return state.received != nil
    }
    if hasStopped { action() }
  }

  /// What the second signal does instead of ending the program; the third one ends it.
  func onSecond(_ action: @escaping @Sendable () -> Void) {
    state.withLock { state in state.onSecond = action }
  }

  /// Without a word to anybody; the system tidies up.
  static func endAtOnce() {
    _exit(status)
  }

  private func receive(_ signal: Int32) {
    let (isFirst, action) = state.withLock { state in
      defer { state.received = state.received ?? signal }
      return state.received == nil ? (true, state.onStop) : (false, state.takeSecond())
    }
    if isFirst, signal != SIGINT { insist() }
    if let action { action() } else if !isFirst { Self.endAtOnce() }
  }

  private func insist() {
    queue.asyncAfter(deadline: .now() + 1) { [weak self] in
      self?.state.withLock { state in state.takeSecond() }?()
    }
    queue.asyncAfter(deadline: .now() + 1.75) { Self.endAtOnce() }
  }
}
