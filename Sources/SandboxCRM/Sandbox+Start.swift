public import Foundation
import Hummingbird
import NIOCore

extension Sandbox {
  /// Starts a sandbox in a task that runs on the server's own event loop: a process that does nothing else does not
  /// wake up between two requests.
  /// - Parameters:
  ///   - configuration: How it is to run.
  ///   - onListening: Called once with the base URL, which has no slash at its end.
  /// - Returns: The task; cancelling it ends the sandbox. It throws ``SandboxError``.
  public static func start(
    _ configuration: SandboxConfiguration, onListening: @escaping @Sendable (URL) -> Void
  ) -> Task<Void, any Error> {
    let executor = EventLoopExecutor(EventLoopGroupProvider.singleton.eventLoopGroup.any())
    return Task.detached(executorPreference: executor) {
      try await run(configuration, onListening: onListening)
    }
  }
}
