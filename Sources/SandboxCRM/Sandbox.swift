public import Foundation
import NIOCore

/// A CRM in a box: the operations of the contacts API over real HTTP on the loopback interface, with sample data, in
/// memory, and with faults on request.
public enum Sandbox {
  /// Runs a sandbox until the task is cancelled, which also drops the connections that are waiting for an answer.
  /// - Parameters:
  ///   - port: The port on 127.0.0.1; 0 picks a free one.
  ///   - faults: A document of faults, as `POST /__sandbox/faults` takes it.
  ///   - onListening: Called once with the base URL, which has no slash at its end.
  /// - Throws: ``SandboxError``.
  public static func run(
    port: Int, faults: Data? = nil, onListening: @escaping @Sendable (URL) -> Void
  ) async throws(SandboxError) {
    var configuration = SandboxConfiguration()
    configuration.port = port
    configuration.faults = faults
    try await run(configuration, onListening: onListening)
  }

  /// Runs a sandbox until the task is cancelled.
  /// - Parameters:
  ///   - configuration: How it is to run.
  ///   - onListening: Called once with the base URL, which has no slash at its end.
  /// - Throws: ``SandboxError``.
  public static func run(
    _ configuration: SandboxConfiguration, onListening: @escaping @Sendable (URL) -> Void
  ) async throws(SandboxError) {
    guard let port = UInt16(exactly: configuration.port) else {
      throw SandboxError.portOutOfRange(configuration.port)
    }
    let store = try makeStore(configuration)
    do {
      try await SandboxServer(store: store).run(port: Int(port)) { onListening($0) }
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw SandboxError.portTaken(configuration.port)
    } catch let error as IOError {
      throw SandboxError.cannotListen(port: configuration.port, errno: error.errnoCode)
    } catch {
      if Task.isCancelled { return }
      throw SandboxError.cannotListen(port: configuration.port, errno: 0)
    }
  }

  private static func makeStore(
    _ configuration: SandboxConfiguration
  ) throws(SandboxError) -> StateStore {
    let limit = RateLimit(
      perTenSeconds: configuration.requestsPerTenSeconds, daily: configuration.requestsPerDay)
    var state = SandboxState(crm: .seeded, limit: limit)
    if let portal = configuration.portal { state.crm.account.portalID = Int64(portal) }
    if let faults = configuration.faults {
      do throws(FaultDocumentError) {
        state.apply(try FaultDocument(Array(faults)))
      } catch {
        throw SandboxError.faults(error)
      }
    }
    return StateStore(state, clock: configuration.clock ?? StateStore.systemClock)
  }
}
