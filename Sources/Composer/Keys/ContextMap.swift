/// A value for each of several contexts.
///
/// They are few: comparing them one by one is quicker than a dictionary, whose key type has to be found by the runtime among
/// all the program's conformances before the first look-up.
struct ContextMap<Value> {
  private var entries: [(context: Context, value: Value)] = []

  init() {}

  init(_ contexts: [Context], value: (Context) -> Value) {
    entries = contexts.map { ($0, value($0)) }
  }

  subscript(context: Context) -> Value? {
    get { entries.first { $0.context == context }?.value }
    set {
      entries.removeAll { $0.context == context }
      if let newValue { entries.append((context, newValue)) }
    }
  }

  func mapValues<Other>(_ transform: (Value) -> Other) -> ContextMap<Other> {
    var mapped = ContextMap<Other>()
    mapped.entries = entries.map { ($0.context, transform($0.value)) }
    return mapped
  }
}

extension ContextMap: Sendable where Value: Sendable {}
