/// Bindings in the order people are told of them.
public struct KeyMap<Intent: Hashable & Sendable>: Hashable, Sendable {
  /// One key that several bindings claim.
  public struct Conflict: Hashable, Sendable {
    public let key: Key
    public let intents: [Intent]
  }

  public let bindings: [Binding<Intent>]
  @usableFromInline let intents: [Key: Intent]

  // Inlinable, to be made for the intents of a program and not for any: several hundred bindings are a part of its start.
  @inlinable
  public init(_ bindings: [Binding<Intent>]) {
    self.bindings = bindings
    let pairs = bindings.flatMap { binding in binding.keys.map { ($0, binding.intent) } }
    intents = Dictionary(pairs) { first, _ in first }
  }

  @inlinable
  public func intent(for key: Key) -> Intent? { intents[key] }

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
