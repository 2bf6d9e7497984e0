import NIOSSL

extension TLSConfiguration {
  /// Trusts what the files hold, and nothing else; without any, what the system trusts.
  mutating func trust(_ paths: [String]) {
    guard let first = paths.first else { return }
    trustRoots = .file(first)
    additionalTrustRoots = paths.dropFirst().map { .file($0) }
  }
}
