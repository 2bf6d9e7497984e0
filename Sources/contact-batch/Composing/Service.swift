import ContactsAPI
import Journal
import Logging
import Sending
import Submissions

/// The service that a composer sends to, made when it is first needed so that the screen does not wait for it.
actor Service {
  private let connection: ComposeConnection
  private let sendsTraceIDs: Bool
  private let demo: DemoSandbox?
  private let logger: Logger
  private var made: ContactsClient?
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

  func client() async throws(ServiceFault) -> ContactsClient {
    if let made { return made }
    let settings = try await settings()
    address = settings.profile.baseURL.text
    let client = settings.client(transport: settings.transport(), logger: logger)
    made = client
    return client
  }

  /// Sends over this connection.
  /// - Parameter portal: the one that a plan was made for.
  func outbox(_ journal: SubmissionJournal, portal: Int? = nil) async throws(ServiceFault) -> Outbox {
    let (client, profile) = (try await client(), try await settings().profile)
    return Outbox(
      client: client, journal: journal, destination: Destination(profile, portal: portal),
      rules: SendingRules(profile), clock: .system, logger: logger)
  }

  /// Ends what was started for the composer alone.
  nonisolated func stop() {
    demo?.stop()
  }

  private func settings() async throws(ServiceFault) -> ConnectionSettings {
    switch connection {
    case .service(let settings): return settings
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

/// Why nothing can be asked of the service.
enum ServiceFault: Error {
  case connection(ConnectionFault)
  case demo(DemoFault)
  case journal(JournalError)
  case refused(Refusal)
}
