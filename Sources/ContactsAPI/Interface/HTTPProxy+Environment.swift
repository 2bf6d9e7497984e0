extension HTTPProxy {
  /// The names of the variables that are looked at for HTTPS, the first one that is set counts.
  public static let variables = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
  /// The names of the variables that list hosts without a proxy, the first one that is set counts.
  public static let exceptionVariables = ["no_proxy", "NO_PROXY"]

  /// The proxy for a host by the environment; nil for none. This machine itself is never asked for through one.
  ///
  /// - Parameters:
  ///   - host: a name or an address.
  ///   - environment: of the process, or a part of it.
  public static func forHost(
    _ host: String, port: Int, environment: [String: String]
  ) throws(HTTPProxyProblem) -> Self? {
    func value(_ names: [String]) -> String? {
      names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    guard let text = value(variables), !isThisMachine(host) else { return nil }
    let exceptions = value(exceptionVariables) ?? ""
    return isException(host, port, exceptions) ? nil : try Self(text)
  }

  /// Whether a list of exceptions names a host: `*`, a name, the end of one with or without a dot before it, each
  /// perhaps with a port.
  static func isException(_ host: String, _ port: Int, _ list: String) -> Bool {
    let host = plain(host)
    return list.split { $0 == "," || $0.isWhitespace }.contains { entry in
      var name = plain(entry)
      if name == "*" { return true }
      if let colon = name.lastIndex(of: ":"), name.firstIndex(of: ":") == colon {
        guard Int(name[name.index(after: colon)...]) == port else { return false }
        name = String(name[..<colon])
      }
      name = String(name.trimmingPrefix("*").trimmingPrefix("."))
      return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    }
  }

  /// Whether what is sent there stays on this machine, by the form of the name alone.
  static func isThisMachine(_ host: String) -> Bool {
    let host = plain(host)
    return host == "localhost" || host == "::1"
      || host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isNumber }
  }

  /// In small letters, without brackets and the dot of the root.
  private static func plain(_ name: some StringProtocol) -> String {
    var name = name.lowercased().filter { $0 != "[" && $0 != "]" }
    if name.hasSuffix(".") { name.removeLast() }
    return name
  }
}
