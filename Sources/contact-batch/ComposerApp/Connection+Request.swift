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
      isDemo = true
    case .portal(let settings): self.init(settings.profile)
    case .none(let fault, let profile):
      self.init(profile)
      isConfigured = request.isConfigured
      portal = Portal(fault, hiding: request.secrets)
    }
  }

  init(_ profile: Profile) {
    self.init(
      profile: profile.name, environment: profile.environment.rawValue, baseURL: profile.baseURL.text,
      paths: profile.paths, isReadOnly: profile.isReadOnly, sendsTraceIDs: profile.sendsTraceIDs)
    if case .variable(let name)? = profile.token { tokenVariable = name }
  }
}

extension Connection.Portal {
  /// What is known of a portal to which no connection can be made.
  init(_ fault: ConnectionFault, hiding secrets: Secrets) {
    let why = secrets.hidden(in: fault.sentence)
    self = fault.isAbsence ? .noToken(why: why) : .unknown(why: why)
  }
}

extension ComposeRequest {
  /// Those to choose from; the demo's has no other beside it.
  var profileSummaries: [ProfileSummary] {
    let connection = Connection(self)
    guard !profiles.isEmpty else { return [ProfileSummary(connection)] }
    return profiles.map { ProfileSummary(Connection($0)) }
  }
}

extension ProfileSummary {
  fileprivate init(_ connection: Connection) {
    self.init(
      name: connection.profile, environment: connection.environment, address: connection.baseURL,
      isReadOnly: connection.isReadOnly)
  }
}
