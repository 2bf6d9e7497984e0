import Synchronization

/// Remembers whether any attempt at a request may have left the machine, whatever middlewares make of it.
final class DepartureRecord: Sendable {
  private let left = Mutex(false)

  var requestLeft: Bool { left.withLock { $0 } }

  func recording(_ send: () async throws -> HTTPResponse) async throws -> HTTPResponse {
    do {
      let response = try await send()
      left.withLock { $0 = true }
      return response
    } catch let error as TransportError {
      left.withLock { $0 = $0 || error.requestLeft }
      throw error
    } catch {
      left.withLock { $0 = true }
      throw error
    }
  }
}
