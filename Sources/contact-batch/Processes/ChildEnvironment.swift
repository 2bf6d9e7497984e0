import Glibc

/// The environment that children get: that of this program, without its tokens.
struct ChildEnvironment: Sendable {
  /// Variables that hold tokens, in effect or not.
  let tokenVariables: Set<String>
  /// Where else a token in effect may stand.
  let secrets: Secrets

  /// Everything, for a command that is to say the token.
  static let whole = Self(tokenVariables: [], secrets: Secrets(environment: [:]))

  /// Lends the variables in the form that `exec` takes.
  func withVariables<Result>(_ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Result)
    -> Result
  {
    var kept: [UnsafeMutablePointer<CChar>?] = []
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let place = next, let variable = place.pointee {
      if passes(variable) { kept.append(variable) }
      next = place.advanced(by: 1)
    }
    kept.append(nil)
    return kept.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }

  private func passes(_ variable: UnsafeMutablePointer<CChar>) -> Bool {
    let parts = String(cString: variable).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !tokenVariables.contains(String(name)) else { return false }
    return !secrets.stand(in: String(parts.last ?? ""))
  }
}
