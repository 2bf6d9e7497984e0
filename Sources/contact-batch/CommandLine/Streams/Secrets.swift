import ContactsAPI
import Synchronization

/// Takes tokens out of what is said to people: those in effect, and what looks like one. A token may have been given by
/// mistake where a file, a profile or an address is meant.
final class Secrets: Sendable {
  private let tokens: Mutex<[AccessToken]>

  init(environment: [String: String]) {
    let token = environment[ConnectionSettings.tokenVariable].flatMap { try? AccessToken($0) }
    tokens = Mutex(token.map { [$0] } ?? [])
  }

  func add(_ token: AccessToken) {
    tokens.withLock { if !$0.contains(token) { $0.append(token) } }
  }

  func hidden(in text: String) -> String {
    name(from: text).hidingTokenLikeText
  }

  /// A name as it may be stored: without a token in effect. What only looks like one may be a name.
  func name(from text: String) -> String {
    tokens.withLock { $0 }.reduce(text) { $1.redact($0) }
  }

  /// Whether a token in effect stands in a text.
  func stand(in text: String) -> Bool {
    name(from: text) != text
  }
}
