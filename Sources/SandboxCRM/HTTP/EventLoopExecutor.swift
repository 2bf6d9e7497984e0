import NIOCore

/// Runs tasks on one event loop of the server.
///
/// The first task on the default executor starts the thread pool of Dispatch, which then wakes up once a second for as
/// long as the process lives. A process whose tasks all prefer this executor sleeps until a request comes.
final class EventLoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
