import Composer
import ContactsAPI

extension ComposeRequest {
  /// The service is on this machine.
  var isLocal: Bool {
    switch connection {
    case .demo: true
    case .service(let settings): settings.environment == .sandbox
    case .none: false
    }
  }
}

extension Connection {
  /// What the status line says before anything has been asked.
  init(_ request: ComposeRequest) {
    switch request.connection {
    case .demo:
      self.init(
        profile: DemoSandbox.profile, environment: EnvironmentWord.sandbox.rawValue,
        baseURL: "http://\(DemoSandbox.host)",
        sendsTraceIDs: request.sendsTraceIDs)
    case .service(let settings):
      self.init(
        profile: settings.profile, environment: settings.environment.rawValue, baseURL: settings.baseURL.text,
        createPath: settings.paths.createBatch,
        sendsTraceIDs: request.sendsTraceIDs)
    case .none(let fault):
      self.init(
        profile: ConnectionSettings.unnamedProfile, environment: EnvironmentWord.production.rawValue,
        baseURL: "",
        sendsTraceIDs: request.sendsTraceIDs, portal: .unknown(why: CommandFault.connection(fault).sentence))
    }
  }
}
