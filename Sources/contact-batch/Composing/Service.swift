import ContactsAPI
import Journal
import Logging
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

  /// How batches are sent over this connection.
  func rules() async throws(ServiceFault) -> SendingRules {
    SendingRules(try await settings().profile)
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
  /// The plan may not go to what answered.
  case portal(PortalAnswer)
  /// The plan was made for another portal than the one that answered; nil if it does not say which it is.
  case otherPortal(Int?, expected: Int)
  /// The token belongs to another portal than the one that the submission went to.
  case submissionElsewhere(Int, expected: Int?)
  /// Another number of inputs is left of a submission than the one that was confirmed.
  case restChanged
}
