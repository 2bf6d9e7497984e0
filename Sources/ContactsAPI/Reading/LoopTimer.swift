import NIOCore
import NIOPosix

/// Waits by the timer of an event loop.
///
/// Not by `Task.sleep`: it starts the thread pool of Dispatch, which then wakes up once a second for as long as the process
/// lives.
enum LoopTimer {
  /// The timer stands still while the machine sleeps: it is asked no later than after so long how long is left.
  private static let longest = Duration.seconds(5)

  /// Returns after so long, the time that the machine slept included, or earlier when the task is cancelled.
  static func wait(_ duration: Duration) async {
    let end = ContinuousClock.now.advanced(by: duration)
    while !Task.isCancelled, case let rest = ContinuousClock.now.duration(to: end), rest > .zero {
      await pass(min(rest, longest))
    }
  }

  private static func pass(_ duration: Duration) async {
    let timer = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: TimeAmount(duration)) {}
    await withTaskCancellationHandler {
      try? await timer.futureResult.get()
    } onCancel: {
      timer.cancel()
    }
  }
}
