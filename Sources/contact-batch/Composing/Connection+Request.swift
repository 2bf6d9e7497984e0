import Composer
import ContactsAPI

extension ComposeRequest {
  /// The word that is always on screen.
  var environment: EnvironmentWord {
    switch connection {
    case .demo: .sandbox
    case .service(let settings): settings.environment
    case .none: .production
    }
  }
}

extension Connection {
  /// What the status line says before anything has been asked.
  init(_ request: ComposeRequest) {
    switch request.connection {
    case .demo:
      self.init(
        profile: DemoSandbox.profile, environment: request.environment.rawValue,
        baseURL: "http://\(DemoSandbox.host)",
        sendsTraceIDs: request.sendsTraceIDs)
    case .service(let settings):
      self.init(
        profile: settings.profile, environment: request.environment.rawValue, baseURL: settings.baseURL.text,
        createPath: settings.paths.createBatch,
        sendsTraceIDs: request.sendsTraceIDs)
    case .none(let fault):
      self.init(
        profile: ConnectionSettings.unnamedProfile, environment: request.environment.rawValue,
        baseURL: "",
        sendsTraceIDs: request.sendsTraceIDs, portal: .unknown(why: CommandFault.connection(fault).sentence))
    }
  }
}
