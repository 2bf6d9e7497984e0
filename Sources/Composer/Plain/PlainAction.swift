/// What the choices of menus lead to.
enum PlainAction: Hashable, Sendable {
  /// What is asked of the model, one after the other, as keys would.
  case intents([Intent])
  /// Further places, the last of which is asked about.
  case go([PlainStep])
  /// The property under the cursor gets that value.
  case value(String)
}

/// A line of a menu.
struct PlainChoice: Hashable, Sendable {
  /// Nil for those of the key table.
  var words: String?
  var action: PlainAction

  init(_ words: String? = nil, _ action: PlainAction) {
    (self.words, self.action) = (words, action)
  }

  init(_ words: String? = nil, _ intents: Intent...) { self.init(words, .intents(intents)) }
  init(_ words: String, to steps: PlainStep...) { self.init(words, .go(steps)) }

  /// Whether it can be done now is a matter of the first.
  var intent: Intent? {
    if case .intents(let intents) = action { intents.first } else { nil }
  }
}
