/// Bindings in the order people are told of them.
public struct KeyMap<Intent: Hashable & Sendable>: Hashable, Sendable {
  /// One key that several bindings claim.
  public struct Conflict: Hashable, Sendable {
    public let key: Key
    public let intents: [Intent]
  }

  public let bindings: [Binding<Intent>]

  public init(_ bindings: [Binding<Intent>]) {
    self.bindings = bindings
  }

  /// What the first binding of a key does.
  @inlinable
  public func intent(for key: Key) -> Intent? {
    bindings.first { $0.keys.contains(key) }?.intent
  }

  public func bindings(for intent: Intent) -> [Binding<Intent>] {
    bindings.filter { $0.intent == intent }
  }

  /// Keys bound more than once, in the order of the bindings. The first binding would win.
  public var conflicts: [Conflict] {
    var claims: [Key: [Intent]] = [:]
    var order: [Key] = []
    for binding in bindings {
      for key in binding.keys {
        if claims[key] == nil { order.append(key) }
        claims[key, default: []].append(binding.intent)
      }
    }
    return order.compactMap { key in
      guard let intents = claims[key], intents.count > 1 else { return nil }
      return Conflict(key: key, intents: intents)
    }
  }

  /// The map with the bindings of another behind its own.
  public func appending(_ other: KeyMap) -> KeyMap { KeyMap(bindings + other.bindings) }
}
