/// What the message line says: the outcome of the last thing a person or the program did.
public struct Notice: Equatable, Sendable {
  public enum Tone: Sendable {
    case plain, warning, failure
  }

  /// What happened, or what is so.
  public var words: String
  /// The keys that lead on. They are those of the screen, and mean nothing where there is none.
  public var keys: String?
  public var tone: Tone
  /// It follows each letter that is typed, and is nothing to come back to.
  var isPassing = false

  public init(_ words: String, keys: String? = nil, tone: Tone = .plain) {
    self.words = words
    self.keys = keys
    self.tone = tone
  }

  /// All of it, as the screen shows it.
  public var text: String { keys.map { "\(words). \($0)" } ?? words }

  static func warning(_ words: String, keys: String? = nil) -> Self {
    Self(words, keys: keys, tone: .warning)
  }
  /// What holds until the next letter.
  static func passing(_ words: String) -> Self {
    var notice = Self(words)
    notice.isPassing = true
    return notice
  }

  static func failure(_ words: String) -> Self { Self(words, tone: .failure) }
}
