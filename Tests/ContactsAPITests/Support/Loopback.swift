import ContactsAPI
import HTTPTypes
import LoopbackServer
import StubTransport
import Testing

/// The real transport against a scripted server.
enum Loopback {
  /// Runs the body with a transport and a server, and ends both.
  static func with<Result>(
    _ script: ScriptedServer.Script, options: AsyncHTTPTransport.Options = .init(),
    _ body: (AsyncHTTPTransport, ScriptedServer) async throws -> Result
  ) async throws -> Result {
    let server = try await ScriptedServer(script)
    let transport = AsyncHTTPTransport(options: options)
    let result = try await body(transport, server)
    await transport.shutdown()
    try await server.stop()
    return result
  }

  /// The error that posting one byte ends with.
  static func failure(
    _ script: ScriptedServer.Script, scheme: String = "http", timeout: Duration = .seconds(20),
    options: AsyncHTTPTransport.Options = .init()
  ) async throws -> TransportError? {
    try await with(script, options: options) { transport, server in
      let url = "\(scheme)://127.0.0.1:\(server.port)/"
      return await #expect(throws: TransportError.self) {
        try await transport.send(SentRequest(.post, url, body: [0x7B], timeout: timeout))
      }
    }
  }

  /// The bytes of an answer, with a length that may be a lie.
  static func answer(
    _ status: String, _ headers: [String] = [], body: [UInt8] = [], length: Int? = nil
  ) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status)", "Content-Length: \(length ?? body.count)"] + headers
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }
}
