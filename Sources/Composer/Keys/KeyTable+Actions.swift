import Algorithms
public import TerminalUI

extension KeyTable {
  /// Something that keys can be given to.
  public struct Action: Sendable {
    public let intent: Intent
    public let keys: [Key]
    /// A full sentence, as help has it.
    public let help: String

    public var name: String { intent.action }
  }

  /// Two intents that one key would have in one place.
  public struct Conflict: Hashable, Sendable {
    public let key: Key
    public let intents: [Intent]
  }

  /// Everything that a key can do outside of fields, in the order of help.
  public var actions: [Action] {
    Pane.allCases.flatMap { bindings(in: .pane($0)) }.uniqued(on: \.intent)
      .map { Action(intent: $0.intent, keys: $0.keys, help: $0.help) }
  }

  /// The keys that would mean two things, each once with the same intents.
  public var conflicts: [Conflict] {
    var seen: [Key: Set<Set<Intent>>] = [:]
    return Self.contextsOfCommands.flatMap { map(for: $0).conflicts }
      .map { Conflict(key: $0.key, intents: Array($0.intents.uniqued())) }
      .filter { $0.intents.count > 1 && seen[$0.key, default: []].insert(Set($0.intents)).inserted }
  }

  /// Where keys are commands, and can be chosen. Elsewhere they are text.
  private static let contextsOfCommands = Pane.allCases.map(Context.pane) + [.pager]
}
