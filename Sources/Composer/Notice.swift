/// What the message line says: the outcome of the last thing a person or the program did.
public struct Notice: Equatable, Sendable {
  public enum Tone: Sendable {
    case plain, warning, failure
  }

  public var text: String
  public var tone: Tone

  public init(_ text: String, tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  static func warning(_ text: String) -> Self { Self(text, tone: .warning) }
  static func failure(_ text: String) -> Self { Self(text, tone: .failure) }
}
