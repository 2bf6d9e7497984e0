import TerminalUI

/// The keys that a person has chosen, by what they do; none for what has to do without.
struct KeyChoice: Sendable {
  private let chosen: [Intent: [Key]]

  init(_ chosen: [Intent: [Key]]) {
    self.chosen = chosen.filter { !$0.key.hasFixedKeys }
  }

  /// The lines of a context with the chosen keys in the place of the standard ones.
  func applied(to parts: [[KeyLine]], in context: Context) -> [[KeyLine]] {
    guard !chosen.isEmpty else { return parts }
    switch context {
    case .pane, .pager: return replacing(parts)
    default: return parts.map { lines in lines.map { $0.replacing(keys(of: $0, among: lines, in: context)) } }
    }
  }

  /// An intent that stands in several lines has the chosen keys in the first one.
  private func replacing(_ parts: [[KeyLine]]) -> [[KeyLine]] {
    var seen: Set<Intent> = []
    return parts.map { lines in
      lines.compactMap { line in
        guard let keys = chosen[line.intent] else { return line }
        return seen.insert(line.intent).inserted ? line.replacing(keys) : nil
      }
    }
  }

  /// A window has its own keys besides, and no palette: what can be done there keeps a key, and a key that is typed
  /// stays text.
  private func keys(of line: KeyLine, among lines: [KeyLine], in context: Context) -> [Key] {
    guard !context.isMenu, let chosen = chosen[line.intent] else { return line.keys }
    let others = lines.filter { $0.intent != line.intent && self.chosen[$0.intent] == nil }
    let taken = Set(others.flatMap(\.keys))
    let usable = chosen.filter { key in
      line.keys.contains(key) || (!taken.contains(key) && !(context.takesText && key.isTyped))
    }
    return usable.isEmpty ? line.keys : usable
  }
}
