import ContactsAPI
import Drafts

/// A profile as it comes out of questions, and the file that holds it.
struct NewProfile: Equatable {
  var name = ""
  var environment = EnvironmentWord.sandbox
  var token = TokenSource.variable(ConnectionSettings.tokenVariable)
  var isReadOnly = false

  /// A commented configuration file. A token is in none.
  var text: String {
    """
    # Connections of contact-batch. `contact-batch config validate` says what is wrong here, `config show` lists
    # every key, `config check` asks HubSpot what the token may do.
    default: \(ConfigurationText.quoted(name))
    profiles:
      \(ConfigurationText.quoted(name)):
        # Where the token is, never the token itself: { env: NAME }, { file: PATH } that you alone can read
        # (chmod 600), or { command: "pass show hubspot" }. HubSpot makes one under Development > Keys > Service keys.
        token: \(ConfigurationText.text(of: token))
        # sandbox or production: the word that is always on screen. production asks for the profile's name as well.
        environment: \(environment.rawValue)
        # true refuses to send.
        readOnly: \(isReadOnly)
        # v3, supported until \(APIPaths.v3.supportEnd?.description ?? ""), or a date such as 2026-09.
        apiPath: v3
        # With trace ids, one bad contact does not cost the others.
        traceIds: true
        # A PEM file of certificates to trust, where a network puts its own in between; null for the system's.
        caFile: null
        # What your subscription allows: 100, 190 or 250. HubSpot's answers correct it.
        limits: { perTenSeconds: 100 }

    """
  }
}

/// What is asked for a new profile, one question after the other.
enum ProfileQuestion: CaseIterable {
  case name, environment, tokenKind, tokenPlace, access

  /// - Parameter kind: what was answered to ``tokenKind``.
  func words(_ kind: TokenKind) -> String {
    switch self {
    case .name: "Name of the profile, such as acme-sandbox:"
    case .environment: "Is it a sandbox or production? [sandbox]"
    case .tokenKind: "Where is its token: env (a variable), file or command? [env]"
    case .tokenPlace:
      switch kind {
      case .env: "Name of the variable [\(ConnectionSettings.tokenVariable)]:"
      case .file: "Path of the file, which you alone can read:"
      case .command: "Command that prints it, such as pass show hubspot:"
      }
    case .access: "May it send, or only read? send or read [send]:"
    }
  }

  enum TokenKind: String {
    case env, file, command
  }
}

/// The way through the questions.
struct ProfileDialog {
  private(set) var profile = NewProfile()
  private var kind = ProfileQuestion.TokenKind.env
  private var remaining = ProfileQuestion.allCases[...]

  /// Nil when all is answered.
  var question: String? { remaining.first?.words(kind) }

  /// Takes an answer.
  /// - Returns: why the question is asked again; nil where it was answered.
  mutating func take(_ answer: String) -> String? {
    guard let question = remaining.first else { return nil }
    let text = answer.trimmed
    guard text.hidingTokenLikeText == text else {
      return "That looks like a token, and it does not belong into the file. Say where it is."
    }
    var next = profile
    var nextKind = kind
    guard Self.apply(text, to: question, &next, &nextKind) else { return Self.hint(for: question) }
    if let problem = Self.problem(of: next) { return problem }
    (profile, kind) = (next, nextKind)
    remaining.removeFirst()
    return nil
  }

  private static func apply(
    _ text: String, to question: ProfileQuestion, _ profile: inout NewProfile,
    _ kind: inout ProfileQuestion.TokenKind
  ) -> Bool {
    switch question {
    case .name:
      guard !text.isEmpty else { return false }
      profile.name = text
    case .environment:
      guard let word = text.isEmpty ? .sandbox : EnvironmentWord(rawValue: text.lowercased()) else {
        return false
      }
      profile.environment = word
    case .tokenKind:
      guard let word = text.isEmpty ? .env : ProfileQuestion.TokenKind(rawValue: text.lowercased()) else {
        return false
      }
      kind = word
    case .tokenPlace:
      switch kind {
      case .env: profile.token = .variable(text.isEmpty ? ConnectionSettings.tokenVariable : text)
      case .file, .command:
        guard !text.isEmpty else { return false }
        profile.token = kind == .file ? .file(text) : .command(text)
      }
    case .access:
      guard ["", "send", "read"].contains(text.lowercased()) else { return false }
      profile.isReadOnly = text.lowercased() == "read"
    }
    return true
  }

  private static func hint(for question: ProfileQuestion) -> String {
    switch question {
    case .name: "A profile needs a name."
    case .environment: "Answer sandbox or production."
    case .tokenKind: "Answer env, file or command."
    case .tokenPlace: "Say where the token is."
    case .access: "Answer send or read."
    }
  }

  /// What the file would have wrong with it.
  private static func problem(of profile: NewProfile) -> String? {
    let problems = ConfigurationReader.read(profile.text, folder: "/", home: nil, now: 0).problems
    return problems.first { $0.severity == .error }.map { "\($0.sentence)." }
  }
}
