import ContactsAPI
import Journal
import Logging
import Sending

/// The connection of a composer to its portal, made when it is first needed so that the screen does not wait for it.
actor PortalConnection {
  private let connection: ComposeConnection
  private let sendsTraceIDs: Bool
  private let demo: DemoSandbox?
  private let logger: Logger
  private var made: (client: ContactsClient, transport: AsyncHTTPTransport)?
  /// Known once there is a client.
  private(set) var address: String?

  init(
    _ connection: ComposeConnection, sendsTraceIDs: Bool, children: ChildEnvironment, logger: Logger
  ) {
    self.connection = connection
    self.sendsTraceIDs = sendsTraceIDs
    self.logger = logger
    if case .demo = connection { demo = DemoSandbox(environment: children) } else { demo = nil }
  }

  func client() async throws(PortalFault) -> ContactsClient {
    if let made { return made.client }
    let settings = try await settings()
    address = settings.profile.baseURL.text
    let transport = settings.transport()
    let client = settings.client(transport: transport, logger: logger)
    made = (client, transport)
    return client
  }

  /// Sends over this connection.
  /// - Parameter portal: the one that a plan was made for.
  func outbox(_ journal: SubmissionJournal, portal: Int? = nil) async throws(PortalFault) -> Outbox {
    let (client, profile) = (try await client(), try await settings().profile)
    return Outbox(
      profile, client: client, journal: journal, portal: portal, logger: logger,
      executor: WorkerThreads.shared)
  }

  /// Nobody asks over it any more.
  func shutDown() async {
    await made?.transport.shutdown()
  }

  /// Ends what was started for the composer alone.
  nonisolated func stop() {
    demo?.stop()
  }

  func settings() async throws(PortalFault) -> ConnectionSettings {
    switch connection {
    case .portal(let settings): return settings
    case .none(let fault, _): throw .connection(fault)
    case .demo:
      do throws(DemoFault) {
        guard let demo else { throw .noAddress }
        return try await demo.settings(sendsTraceIDs: sendsTraceIDs)
      } catch {
        throw .demo(error)
      }
    }
  }
}
