import Foundation
import ScopedSandbox
import Testing

@testable import SandboxCRM

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct StartTests {
  @Test func `faults can be given at the start`() async throws {
    var configuration = SandboxConfiguration()
    configuration.faults = Data(
      #"{"faults":[{"on":{"operation":"account","number":2},"do":"500-before"}]}"#.utf8)
    try await withClient(configuration) { client in
      let first = try await client.get("/account-info/v3/details")
      let second = try await client.get("/account-info/v3/details")
      #expect(first.status == 200)
      #expect(second.status == 500)
    }
  }

  @Test func `faults that cannot be read stop the start`() async {
    var configuration = SandboxConfiguration()
    configuration.faults = Data("{".utf8)
    await #expect(throws: SandboxError.self) { try await withClient(configuration) { _ in } }
  }

  @Test func `a port that is taken is told as such`() async throws {
    try await withClient { client in
      let port = try #require(client.baseURL.port)
      await #expect(throws: SandboxError.portTaken(port)) { try await Sandbox.run(port: port) { _ in } }
    }
  }

  @Test(arguments: [-1, 65_536])
  func `a number that is no port is refused`(_ port: Int) async {
    await #expect(throws: SandboxError.portOutOfRange(port)) { try await Sandbox.run(port: port) { _ in } }
  }

  @Test func `what the body throws comes out`() async {
    struct Mine: Error {}
    await #expect(throws: Mine.self) { try await Sandbox.withSandbox { _ in throw Mine() } }
  }

  @Test func `a started sandbox answers until its task is cancelled`() async throws {
    let (baseURLs, continuation) = AsyncStream<URL>.makeStream()
    let sandbox = Sandbox.start(SandboxConfiguration()) { continuation.yield($0) }
    let baseURL = try #require(await baseURLs.first { _ in true })
    let client = TestClient(baseURL: baseURL)
    #expect(try await client.get("/account-info/v3/details").status == 200)
    sandbox.cancel()
    try await sandbox.value
    await #expect(throws: URLError.self) { try await client.state() }
  }
}
