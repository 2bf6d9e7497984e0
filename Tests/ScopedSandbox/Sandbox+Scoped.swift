public import Foundation
public import SandboxCRM

extension Sandbox {
  /// Runs a sandbox on a free port for as long as the body takes.
  /// - Parameters:
  ///   - configuration: How it is to run.
  ///   - body: Takes the base URL, which has no slash at its end.
  /// - Returns: What the body returned.
  /// - Throws: ``SandboxError``, or what the body threw.
  public static func withSandbox<Result: Sendable>(
    _ configuration: SandboxConfiguration = SandboxConfiguration(),
    _ body: (_ baseURL: URL) async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      let (baseURLs, continuation) = AsyncThrowingStream<URL, any Error>.makeStream()
      group.addTask {
        do throws(SandboxError) {
          try await run(configuration) { continuation.yield($0) }
          continuation.finish(throwing: CancellationError())
        } catch {
          continuation.finish(throwing: error)
        }
      }
      for try await baseURL in baseURLs { return try await body(baseURL) }
      throw CancellationError()
    }
  }
}
