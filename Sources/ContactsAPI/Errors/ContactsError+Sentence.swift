import Algorithms
import ContactsModel
import SystemPackage

extension ContactsError: CustomStringConvertible {
  /// The same as ``sentence``.
  public var description: String { sentence }

  /// What happened and what to do about it, for people. May hold text of HubSpot as it came.
  public var sentence: String {
    switch cause {
    case .couldNotConnect(let failure): "could not connect: \(failure.words)"
    case .answerLost(let loss): "\(loss.words); \(consequence)"
    case .refused(let body): refusal(body)
    case .unreadableAnswer: "the answer cannot be read; \(consequence)"
    case .answerTooLarge(let limit): "the answer is longer than \(limit) bytes; \(consequence)"
    case .tooManyInputs(let count, let limit): "\(count) at once, but a request holds at most \(limit)"
    case .cancelled:
      requestLeft ? "stopped after sending; \(consequence)" : "stopped before anything was sent"
    // What the caller's own part threw is in the error; its words may be those of a library.
    case .other: "the request failed on its way; \(consequence)"
    }
  }

  private var consequence: String {
    switch (requestLeft, endpoint.writes) {
    case (false, _): "nothing was sent"
    case (true, false): "try again"
    case (true, true): "it may have been carried out; look before trying again"
    }
  }

  private func refusal(_ body: ErrorBody) -> String {
    let code = status.map { " (\($0))" } ?? ""
    switch status {
    case 401: return "HubSpot does not accept the token\(code); check that it is complete and current"
    case 403 where !body.requiredScopes.isEmpty:
      return "the token lacks a scope\(code): one of \(body.requiredScopes.joined(separator: ", "))"
    case 429 where body.policyName == .daily:
      return "the portal's requests for today are used up\(code); they reset at midnight"
    case 429: return "too many requests\(code); try again in a few seconds"
    case .some(300...399): return "the address leads elsewhere\(code); check the base URL"
    case .some(500...): return "HubSpot failed\(code); \(consequence)"
    default: return "refused\(code)" + words(of: body)
    }
  }
}

/// HubSpot's own words, without what only programs read.
private func words(of body: ErrorBody) -> String {
  let reasons = body.details.compactMap(\.message)
  let text = PlainErrorText.plain(
    reasons.isEmpty ? body.message ?? "" : reasons.uniqued().joined(separator: "; "))
  return text.isEmpty ? "" : ": \(text)"
}

extension ConnectFailure {
  fileprivate var words: String {
    switch self {
    case .connectionRefused: "nothing listens at that address"
    case .unknownHost: "unknown host; check the base URL and the network"
    case .timedOut: "timed out connecting"
    case .tls(let failure): failure.words
    case .proxy(let failure): failure.words
    case .invalidURL: "the base URL cannot be used"
    case .inClear: "http would send the token in clear; use https"
    case .system(let number): Errno(rawValue: number).description
    case .other: "the connection failed; check the base URL and the network"
    }
  }
}

extension TLSFailure {
  fileprivate var words: String {
    switch self {
    case .expired: "the server's certificate has expired; tell whoever runs it, or check this machine's clock"
    case .notYetValid: "the server's certificate is not valid yet; check this machine's clock"
    case .wrongName: "the server's certificate is for another name; check the base URL"
    case .unknownAuthority:
      "the server's certificate is signed by an unknown authority; name that authority's file with caFile"
    case .missingIntermediate:
      "the server does not send its intermediate certificate; tell whoever runs it"
    case .weakKey(let bits): "the server's key has \(bits) bits; at least 2048 are needed"
    case .noCommonProtocol: "the server offers no TLS version from 1.2 on, or no known cipher"
    case .notTLS: "the server does not speak TLS at that port; check the base URL"
    case .clientCertificateWanted: "the server wants a client certificate, which is not supported"
    case .authoritiesUnreadable: "the trusted certificates cannot be read; check caFile and SSL_CERT_FILE"
    case .untrusted: "the server's certificate is not trusted; check the base URL and the certificates"
    case .other: "no trusted connection with TLS 1.2 or later; check the base URL and the certificates"
    }
  }
}

extension ProxyFailure {
  fileprivate var words: String {
    switch self {
    case .unreachable: "the proxy cannot be reached; check HTTPS_PROXY"
    case .authenticationWanted: "the proxy wants a user name and password; check HTTPS_PROXY"
    case .refused: "the proxy refuses to connect to that host; check HTTPS_PROXY and NO_PROXY"
    case .timedOut: "the proxy did not answer in time"
    }
  }
}

extension AnswerLoss {
  fileprivate var words: String {
    switch self {
    case .timedOut: "no answer in time"
    case .connectionClosed: "the connection was closed before the answer was complete"
    case .tls:
      "the other side ended the TLS connection; it may want a client certificate, which is not supported"
    case .garbled(let damage): "the answer is damaged: \(damage.words)"
    case .other: "the answer was lost"
    }
  }
}

extension AnswerDamage {
  fileprivate var words: String {
    switch self {
    case .notHTTP: "it is not HTTP"
    case .endlessHead: "its head does not end"
    case .status(let status): "its status is \(status)"
    case .compression: "it cannot be decompressed"
    }
  }
}

extension AccessTokenProblem: CustomStringConvertible {
  /// What is wrong with the token and what to do about it, without any of it.
  public var description: String {
    switch self {
    case .empty: "the access token is empty"
    case .inQuotes: "the access token begins or ends with a quote; leave the quotes out"
    case .containsBlank: "the access token contains a space"
    case .containsLineBreak: "the access token contains a line break"
    case .containsOtherThanASCII: "the access token contains a character that tokens never have"
    }
  }
}
