import Synchronization

/// Remembers whether any attempt at a request may have left the machine, whatever middlewares make of it.
final class RequestLeftFlag: Sendable {
  private let left = Mutex(false)

  var requestLeft: Bool { left.withLock { $0 } }

  func recording<Answer>(_ send: () async throws -> Answer) async throws -> Answer {
    do {
      let answer = try await send()
      left.withLock { $0 = true }
      return answer
    } catch let error as TransportError {
      left.withLock { $0 = $0 || error.requestLeft }
      throw error
    } catch {
      left.withLock { $0 = true }
      throw error
    }
  }
}
