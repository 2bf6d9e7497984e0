/// A proxy through which connections are made.
///
/// The proxy sees the name of the host and nothing else: TLS goes through it, from this machine to HubSpot.
public struct HTTPProxy: Hashable, Sendable {
  /// How the proxy is spoken to.
  public enum Kind: String, Hashable, Sendable {
    /// With `CONNECT`, in clear.
    case http
    /// With SOCKS version 5, without a user.
    case socks5
  }

  /// How the proxy is spoken to.
  public var kind: Kind
  /// Its name or address, without brackets.
  public var host: String
  /// From 1 to 65535.
  public var port: Int
  /// Nil where it asks for none.
  public var user: String?
  /// Never part of any text that this value gives.
  public var password: String?

  /// A proxy that is known.
  public init(kind: Kind = .http, host: String, port: Int, user: String? = nil, password: String? = nil) {
    self.kind = kind
    self.host = host
    self.port = port
    self.user = user
    self.password = password
  }

  /// Reads what environment variables hold: `http://user:password@proxy.example:3128`, `socks5://…`, or without a scheme.
  ///
  /// User and password may be percent-encoded. Without a port it is 80, or 1080 for SOCKS.
  public init(_ text: String) throws(HTTPProxyProblem) {
    var rest = text[...]
    kind = .http
    if let mark = text.firstRange(of: "://") {
      switch text[..<mark.lowerBound].lowercased() {
      case "http": kind = .http
      case "socks5", "socks5h": kind = .socks5
      default: throw .scheme
      }
      rest = text[mark.upperBound...]
    }
    rest = rest.prefix { $0 != "/" }
    if let at = rest.lastIndex(of: "@") {
      let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      user = try Self.decoded(parts[0])
      password = parts.count > 1 ? try Self.decoded(parts[1]) : nil
      guard kind == .http else { throw .userForSOCKS }
      rest = rest[rest.index(after: at)...]
    }
    guard let (host, digits) = Self.hostAndPort(rest), !host.isEmpty else { throw .form }
    self.host = host
    let standard = kind == .http ? 80 : 1080
    let port = digits.map { Int($0) ?? 0 } ?? standard
    guard (1...65_535).contains(port) else { throw .port }
    self.port = port
  }

  private static func hostAndPort(_ text: Substring) -> (String, Substring?)? {
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      let rest = text[text.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
      return (String(text[..<end].dropFirst()), rest.isEmpty ? nil : rest.dropFirst())
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, !text.contains(where: { $0.isWhitespace || $0 == "?" || $0 == "#" }) else {
      return nil
    }
    return (String(parts[0]), parts.count == 2 ? parts[1] : nil)
  }

  private static func decoded(_ text: Substring) throws(HTTPProxyProblem) -> String {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text.utf8)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(rest.prefix(2)), let value = UInt8(digits, radix: 16), digits.utf8.count == 2
      else { throw .form }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .form }
    return text
  }
}

extension HTTPProxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Where it is and who uses it, without the password: `http://ana@proxy.example:3128`.
  public var description: String {
    let place = host.contains(":") ? "[\(host)]" : host
    return "\(kind.rawValue)://\(user.map { "\($0)@" } ?? "")\(place):\(port)"
  }

  /// The same as ``description``.
  public var debugDescription: String { description }
  /// Empty, so that `dump` shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text cannot be a proxy. The text is not part of it: it may hold a password.
public enum HTTPProxyProblem: Error, Hashable, Sendable {
  /// It has no host, or is otherwise no address.
  case form
  /// Its port is no number from 1 to 65535.
  case port
  /// It begins with a scheme other than `http`, `socks5` and `socks5h`.
  case scheme
  /// SOCKS is spoken without user and password only.
  case userForSOCKS
}
