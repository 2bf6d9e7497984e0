/// What a person types before something is done that cannot be undone. Before anything leaves the machine it is the number
/// of contacts, and on a production profile its name as well.
///
/// The rule stands here rather than in Sending so that the screens, which import nothing that does I/O, judge what is
/// typed by the same one; the outbox holds whatever it is handed against it again.
public struct ConfirmationPhrase: Hashable, Sendable {
  public let text: String

  /// A number alone, for what stays on this machine.
  public init(count: Int) {
    text = "\(count)"
  }

  /// - Parameters:
  ///   - contacts: how many are to go out.
  ///   - isProduction: whether the profile's environment is `production`.
  public init(contacts: Int, isProduction: Bool, profile: String) {
    text = isProduction ? "\(contacts) \(profile)" : "\(contacts)"
  }

  /// Whether this is what was typed; how many blanks stand around or between the words does not matter.
  public func matches(_ typed: String) -> Bool {
    Self.words(typed) == Self.words(text)
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
