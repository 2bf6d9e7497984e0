import ContactsAPI
import HTTPTypes
import HostileText
import LoopbackServer
import StubTransport
import Synchronization

/// A server that answers each seed with its damaged answer, and a real client for each.
enum AnswerBench {
  /// What is done with one client, and what there is to complain about.
  typealias Trial =
    @Sendable (RealAnswer, ContactsClient, @Sendable () -> AnswerOracle.Sight) async -> [String]

  static let seeds = FuzzRange.asked(by: "FUZZ_ANSWERS") ?? 1...5_000
  private static let workers = 4
  /// One answer in so many leaves its connection open, and what is missing never comes.
  private static let openOnes = 25
  private static let patience = Duration.milliseconds(400)
  private static let agent = "seed-"

  /// Serves each seed its damaged answer, and runs the body for it, several at once.
  /// - Returns: what the body complained about.
  static func everySeed(
    of answers: [RealAnswer], in seeds: ClosedRange<Int> = seeds, _ body: @escaping Trial
  ) async throws -> [String] {
    let served = Served()
    let server = try await ScriptedServer(
      .reply { request in
        let seed = Self.seed(of: request)
        served.seeds.withLock { _ = $0.insert(seed) }
        return (
          AnswerMutation(of: answers[seed % answers.count], seed: seed).pieces,
          thenClose: !Self.staysOpen(seed)
        )
      })
    let transport = AsyncHTTPTransport()
    let port = server.port
    let complaints = try await withThrowingTaskGroup(of: [String].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var complaints: [String] = []
          for seed in seeds where seed % workers == worker {
            complaints += try await one(seed, answers[seed % answers.count], port, transport, served, body)
          }
          return complaints
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    await transport.shutdown()
    try await server.stop()
    return complaints
  }

  private static func one(
    _ seed: Int, _ answer: RealAnswer, _ port: Int, _ transport: AsyncHTTPTransport, _ served: Served,
    _ body: Trial
  ) async throws -> [String] {
    let status = Mutex<Int?>(nil)
    let timeout = staysOpen(seed) ? patience : .seconds(20)
    let client = ContactsClient(
      configuration: .init(
        baseURL: "http://127.0.0.1:\(port)", token: try AccessToken(ContactsClient.testToken),
        timeout: timeout, userAgent: "\(agent)\(seed)"),
      transport: StubTransport { request in
        var request = request
        // Another one on a connection that is being closed would never come in.
        request.head.headerFields[.connection] = "close"
        let response = try await transport.send(request)
        status.withLock { $0 = response.status }
        return response
      })
    let start = ContinuousClock.now
    var complaints = await body(answer, client) {
      .init(isServed: served.seeds.withLock { $0.contains(seed) }, status: status.withLock { $0 })
    }
    // Far more than a busy machine adds to a deadline.
    if start.duration(to: .now) > timeout + .seconds(20) { complaints.append("it waited past its deadline") }
    return complaints.map { "seed \(seed), \(answer.name): \($0)" }
  }

  /// The seeds whose requests have come in. One that has no connection may not.
  private final class Served: Sendable {
    let seeds = Mutex<Set<Int>>([])
  }

  private static func staysOpen(_ seed: Int) -> Bool { seed % openOnes == 0 }

  private static func seed(of request: String) -> Int {
    guard let name = request.firstRange(of: agent) else { return 0 }
    return Int(request[name.upperBound...].prefix { $0.isNumber }) ?? 0
  }
}
