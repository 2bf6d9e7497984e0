/// What a person said of a file that it does not say by itself.
public struct ImportOptions: Hashable, Sendable {
  /// Nil to tell it from the bytes. Whoever reads the file hands it over in UTF-8.
  public var encoding: TextEncoding?
  /// The line on which the header row of a table begins, from 1; nil to find it.
  public var headerLine: Int?
  /// What single columns of a table fill.
  public var choices: ColumnChoices

  /// Its inputs name contacts that exist: an `id` is kept, as the property ``KeyedInput/keyProperty``.
  public var namesContacts = false

  public init(encoding: TextEncoding? = nil, headerLine: Int? = nil, choices: ColumnChoices = .none) {
    (self.encoding, self.headerLine, self.choices) = (encoding, headerLine, choices)
  }
}
