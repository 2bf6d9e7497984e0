import Composer
import ContactsAPI
import Drafts

extension ComposeRequest {
  /// The word that is always on screen.
  var environment: EnvironmentWord { connection.profile?.environment ?? .sandbox }
}

extension Connection {
  /// What the status line says before anything has been asked.
  init(_ request: ComposeRequest) {
    switch request.connection {
    case .demo:
      self.init(
        profile: DemoSandbox.profile, environment: request.environment.rawValue,
        baseURL: "http://\(DemoSandbox.host)", sendsTraceIDs: request.sendsTraceIDs)
    case .portal(let settings): self.init(settings.profile)
    case .none(let fault, let profile):
      self.init(profile)
      portal = .unknown(why: request.secrets.hidden(in: fault.sentence))
    }
  }

  private init(_ profile: Profile) {
    self.init(
      profile: profile.name, environment: profile.environment.rawValue, baseURL: profile.baseURL.text,
      createPath: profile.paths.batch(.create), importsPath: profile.paths.imports,
      isReadOnly: profile.isReadOnly,
      sendsTraceIDs: profile.sendsTraceIDs)
    dates = profile.paths.normalizesDates ? .normalized : .exact
    if case .variable(let name)? = profile.token { tokenVariable = name }
  }
}
