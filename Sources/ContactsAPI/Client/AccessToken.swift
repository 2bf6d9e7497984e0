/// A token that can be sent, and that never shows itself: printing, dumping or interpolating it gives no letter of it.
public struct AccessToken: Sendable {
  let value: String
  /// Nil for a token that is too short to be looked for.
  let finder: TokenFinder?

  /// A text shorter than this is no secret, but may be a part of many words.
  private static let shortestSecret = 6

  /// No token has one; shells and documents put them around it.
  private static let quotes = Set("\"'`‘’“”„«»")

  /// Blanks and line breaks around the token are dropped, as files and clipboards add them, and so is `Bearer ` before
  /// it, which belongs to the header.
  public init(_ text: String) throws(AccessTokenProblem) {
    let token = Self.withoutScheme(text.trimmed)
    guard let first = token.first, let last = token.last else { throw .empty }
    guard !Self.quotes.contains(first), !Self.quotes.contains(last) else { throw .inQuotes }
    for scalar in token.unicodeScalars {
      switch scalar {
      case "\n", "\r": throw .containsLineBreak
      case " ", "\t": throw .containsBlank
      case "\u{21}"..."\u{7E}": break
      default: throw .containsOtherThanASCII
      }
    }
    value = token
    finder = token.utf8.count < Self.shortestSecret ? nil : TokenFinder(Array(token.utf8))
  }

  private static func withoutScheme(_ text: String) -> String {
    let scheme = text.prefix { !$0.isWhitespace }
    return scheme.lowercased() == "bearer" ? String(text.dropFirst(scheme.count)).trimmed : text
  }

  /// The region that its form names, such as `eu1` of `pat-eu1-…`; nil where it names none.
  public var region: String? {
    let parts = value.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == "pat", let first = parts[1].first, first.isLetter,
      let last = parts[1].last, last.isNumber, parts[1].count <= 5
    else { return nil }
    return String(parts[1])
  }

  var authorization: String { "Bearer \(value)" }
}

/// Why a text cannot be an access token.
public enum AccessTokenProblem: Error, Hashable, Sendable {
  /// Nothing is left once blanks and line breaks around it are dropped.
  case empty
  /// A quote stands before or behind it.
  case inQuotes
  /// A blank or a tab stands inside of it.
  case containsBlank
  /// A line break stands inside of it: it may be two tokens, or one that was wrapped.
  case containsLineBreak
  /// A control character or a letter outside of ASCII.
  case containsOtherThanASCII
}

extension AccessToken: Hashable {
  /// Whether both are the same token, byte for byte.
  public static func == (one: Self, other: Self) -> Bool { one.value == other.value }

  /// Hashes the token, of which a hash shows nothing.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always `AccessToken`, never a letter of the token.
  public var description: String { "AccessToken" }
  /// The same as ``description``.
  public var debugDescription: String { description }
  /// Empty, so that `dump` shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
