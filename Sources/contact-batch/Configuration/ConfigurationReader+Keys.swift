import Composer
import Drafts
import TerminalUI

extension ConfigurationReader {
  mutating func readKeys(_ value: ConfigurationNode) {
    let actions = Dictionary(KeyTable.standard.actions.map { ($0.name, $0) }) { first, _ in first }
    let names = KeyTable.standard.actions.map(\.name)
    var lines: [Intent: ConfigurationNode] = [:]
    var faulty: Set<Intent> = []
    for (name, child) in section(value) {
      guard let action = actions[name] else {
        report(.unknownAction(nearest: names.nearest(to: name)), at: child)
        continue
      }
      let before = problems.count
      let keys = keys(of: action, child)
      lines[action.intent] = child
      if problems[before...].contains(where: { $0.severity == .error }) {
        faulty.insert(action.intent)
      } else {
        configuration.keys[action.intent] = keys
      }
    }
    reportConflicts(at: lines, faulty)
  }

  private mutating func keys(of action: KeyTable.Action, _ value: ConfigurationNode) -> [Key] {
    guard !value.isEmpty, let elements = value.elements else {
      report(.form(.keys), at: value)
      return []
    }
    guard !action.intent.hasFixedKeys else {
      report(.fixedAction(action.keys), at: value)
      return []
    }
    var keys: [Key] = []
    let before = problems.count
    for element in elements {
      guard let key = key(element) else { continue }
      if !keys.contains(key) { keys.append(key) }
    }
    guard problems[before...].allSatisfy({ $0.severity == .warning }) else { return keys }
    if keys.isEmpty, action.intent.needsKey { report(.neededAction, at: value) }
    // What is so without a configuration is known, and documented.
    let isChosen = Set(keys) != Set(action.keys)
    if isChosen, !keys.isEmpty, !keys.contains(where: \.isSentByEveryTerminal) {
      report(.noPlainKey, at: value)
    }
    return keys
  }

  private mutating func key(_ value: ConfigurationNode) -> Key? {
    guard let name = value.text, !name.isEmpty else {
      report(.form(.keys), at: value)
      return nil
    }
    let verdict = KeyVerdict(of: name)
    if let problem = verdict.problem { report(problem, at: value) }
    return verdict.key
  }

  /// Each conflict is a problem of the last of the lines that bring it about.
  private mutating func reportConflicts(at lines: [Intent: ConfigurationNode], _ faulty: Set<Intent>) {
    for conflict in KeyTable(choosing: configuration.keys).conflicts {
      let chosen = conflict.intents.filter { lines[$0] != nil }
        .sorted { (lines[$0]?.line ?? 0) > (lines[$1]?.line ?? 0) }
      guard faulty.isDisjoint(with: conflict.intents), let last = chosen.first, let line = lines[last],
        let other = conflict.intents.first(where: { $0 != last })
      else { continue }
      report(.conflict(conflict.key, other), at: line)
    }
  }
}

extension Key {
  /// Also by those that know neither function keys nor Alt.
  fileprivate var isSentByEveryTerminal: Bool {
    switch self {
    case .character, .enter, .tab: true
    default: false
    }
  }
}
