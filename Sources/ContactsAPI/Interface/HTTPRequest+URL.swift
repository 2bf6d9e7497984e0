package import HTTPTypes

extension HTTPRequest {
  /// Makes the request for a path below a base URL. Without scheme and authority if the base URL has none that can be
  /// sent, so that a transport refuses it.
  package init(_ method: Method, baseURL: String, path: String, headerFields: HTTPFields) {
    var base = baseURL[...]
    while base.hasSuffix("/") { base.removeLast() }
    guard let separator = base.firstRange(of: "://"), HTTPField.isValidValue(String(base)) else {
      self.init(method: method, scheme: nil, authority: nil, path: base + path, headerFields: headerFields)
      return
    }
    let rest = base[separator.upperBound...]
    let authority = rest.prefix { !"/?#".contains($0) }
    self.init(
      method: method, scheme: String(base[..<separator.lowerBound]), authority: String(authority),
      path: rest[authority.endIndex...] + path, headerFields: headerFields)
  }

  /// Scheme, authority and path in one; nil if one of them is missing.
  package var absoluteURL: String? {
    guard let scheme, let authority, let path else { return nil }
    return "\(scheme)://\(authority)\(path)"
  }
}
