extension Checks {
  /// Public names without a doc comment: declarations, members of public protocols, cases of public enums.
  static func undocumented(_ file: SourceFile) -> [String] {
    let lines = file.lines
    var scopes: [(indent: Int, kind: ScopeKind)] = []
    var places: [String] = []
    for (number, line) in numbered(file.code) {
      let code = line.trimmingPrefix { $0 == " " }
      guard !code.isEmpty else { continue }
      let indent = line.count - code.count
      while let scope = scopes.last, scope.indent >= indent { scopes.removeLast() }
      let scope = scopes.last.flatMap { $0.indent + 2 == indent ? $0.kind : nil }
      if isPublicName(code, in: scope ?? .other), !hasDocumentation(above: number, in: lines) {
        places.append("\(file.place(number)): `\(code)` has no documentation")
      }
      if code.contains("{") || code.hasSuffix("(") { scopes.append((indent, ScopeKind(of: code))) }
    }
    return places
  }

  private enum ScopeKind {
    case publicEnum, publicProtocol, other

    init(of code: Substring) {
      self =
        code.contains(/^public (indirect )?enum\b/)
        ? .publicEnum : code.contains(/^public protocol\b/) ? .publicProtocol : .other
    }
  }

  private static func isPublicName(_ code: Substring, in scope: ScopeKind) -> Bool {
    if code.contains(#/^(@\w+(\([^)]*\))? +)*public (?!import|extension)/#) { return true }
    switch scope {
    case .publicEnum: return code.contains(#/^(indirect )?case /#)
    case .publicProtocol: return code.contains(/^(static |mutating )?(func|var|init|subscript)\b/)
    case .other: return false
    }
  }

  /// - Parameter number: of the line with the name, from 1. Attributes may stand between.
  private static func hasDocumentation(above number: Int, in lines: [String]) -> Bool {
    let above = lines.prefix(number - 1).reversed().map { $0.trimmingPrefix { $0 == " " } }
    return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
  }
}
