import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The server itself. It is put together from the parts of the library rather than run as one of its applications,
/// which keep a timer going for the `Date` header: this one does nothing at all between two requests.
struct SandboxServer {
  let store: StateStore

  /// Listens on the loopback interface until the task is cancelled.
  func run(port: Int, onListening: @escaping @Sendable (URL) -> Void) async throws {
    let logger = Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() }
    let responder = Routes(gate: Gate(store: store), store: store).makeRouter().buildResponder()
    let channel = HTTP1Channel { request, writer, channel in
      guard let port = channel.localAddress?.port, LoopbackCheck(port: port).allows(request.head) else {
        let refusal = Reply(.failure(.foreignPage)).response
        return try await writer.write(response: refusal.head, body: refusal.body)
      }
      let context = BasicRequestContext(source: .init(channel: channel, logger: logger))
      var response = try await responder.respond(to: request, context: context).inOurForm
      response.headers[.date] = CivilTime.httpDate(store.clock())
      try await writer.write(response: response.head, body: response.body)
    }
    let server = Server(
      childChannelSetup: channel,
      configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in
        guard let port = channel.localAddress?.port, let url = URL(string: "http://127.0.0.1:\(port)")
        else { return }
        onListening(url)
      },
      eventLoopGroup: EventLoopGroupProvider.singleton.eventLoopGroup, logger: logger)
    try await server.run()
  }
}

extension Response {
  /// The library's own refusals have no body; these have the error body of HubSpot.
  fileprivate var inOurForm: Response {
    guard headers[.contentType] == nil else { return self }
    return switch status {
    case .notFound: Reply(.failure(.noSuchResource)).response
    case .contentTooLarge: Reply(.failure(.bodyTooLarge)).response
    default: self
    }
  }
}
