/// Words in which a key stands by what it does. The key table puts its name there.
struct KeyText: Hashable, Sendable, ExpressibleByStringInterpolation {
  enum Part: Hashable, Sendable {
    case words(String)
    case key(Intent, Context)
    /// Every key of a menu with its words: `s skip, k keep`.
    case keys(Context)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { parts.append(.words(literal)) }

    mutating func appendInterpolation(_ words: String) { parts.append(.words(words)) }

    mutating func appendInterpolation(_ intent: Intent, in context: Context) {
      parts.append(.key(intent, context))
    }

    mutating func appendInterpolation(keysIn context: Context) { parts.append(.keys(context)) }
  }

  let parts: [Part]

  /// What is said before the first key: `Show only some`, of `Show only some, then a letter: t text`.
  var withoutKeys: String {
    var words = ""
    for part in parts {
      guard case .words(let text) = part else {
        return words.lastIndex { ",;".contains($0) }.map { String(words[..<$0]) } ?? words
      }
      words += text
    }
    return words
  }

  init(stringLiteral value: String) { parts = [.words(value)] }

  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
}
