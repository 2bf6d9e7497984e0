import ContactsAPI

extension ConnectionFault {
  var sentence: String { words.hidingTokenLikeText }

  private var words: String {
    switch self {
    case .baseURLForm: "The base URL is not one. It looks like https://api.hubapi.com."
    case .baseURLPort: "The port in the base URL must be a number from 1 to 65535."
    case .baseURLScheme(let scheme): "The base URL begins with \(scheme):, but only https: is possible."
    case .baseURLPath:
      "The base URL has a path. Leave it out: it looks like https://api.hubapi.com."
    case .baseURLInClear(let host):
      "http to \(host) would send the token in clear. Use https; http is for this machine alone."
    case .apiPath(let text): "\(text) is no version of the API. It is v3 or a date such as 2026-09."
    case .tokenAbsent:
      "There is no access token. Set HUBSPOT_ACCESS_TOKEN, or name a file with --token-file."
    case .tokenVariableUnset(let name, let profile):
      "\(name) is not set, where profile \(profile) has its access token."
    case .tokenUnnamed(let profile):
      "Profile \(profile) does not say where its access token is. Add token to it, or use --token-file."
    case .tokenForm(let source, let problem): "\(source.words): \(problem)."
    case .tokenFileUnreadable(let path, let number): "Cannot read \(path): \(Sentence.system(number))."
    case .tokenFileShared(let path):
      "Others can read \(path), which holds the token. Close it to them: chmod 600 \(path)"
    case .tokenCommandFailed(let fault): "There is no access token: its command \(fault.words)."
    case .certificateFileUnreadable(let path, let number):
      "Cannot read \(path), which holds the certificates to trust: \(Sentence.system(number))."
    case .proxy(let problem): "HTTPS_PROXY or ALL_PROXY cannot be used: \(problem.words)."
    case .unknownProfile(let name, let known):
      "There is no profile named \(name). "
        + (known.isEmpty
          ? "There are none in the configuration." : "There are: \(known.joined(separator: ", ")).")
    case .readOnly(let profile): "Nothing was sent: profile \(profile) is read-only."
    }
  }
}

extension HTTPProxyProblem {
  fileprivate var words: String {
    switch self {
    case .form: "a proxy looks like http://user:password@proxy.example:3128"
    case .port: "the port must be a number from 1 to 65535"
    case .scheme: "it begins with http: or socks5:"
    case .userForSOCKS: "a SOCKS proxy is used without user and password"
    }
  }
}

extension TokenSource {
  fileprivate var words: String {
    switch self {
    case .file(let path): "The file \(path) cannot be used"
    case .variable(let name): "\(name) cannot be used"
    case .command: "What the token command prints cannot be used"
    }
  }
}

extension TokenCommandFault {
  fileprivate var words: String {
    switch self {
    case .notStarted(let number): "cannot be started: \(Sentence.system(number))"
    case .status(let status): "ended with status \(status); run it by hand to see why"
    case .tooLate(let seconds): "took longer than \(seconds) s"
    case .tooMuch: "prints far more than a token"
    case .asks: "asks on the terminal, which another program has. Run this in the foreground"
    case .interrupted: "was interrupted"
    }
  }
}
