/// What a person said of a file that it does not say by itself.
public struct ImportOptions: Hashable, Sendable {
  /// Nil to tell it from the bytes. Whoever reads the file hands it over in UTF-8.
  public var encoding: TextEncoding?
  /// The line on which the header row of a table begins, from 1; nil to find it.
  public var headerLine: Int?

  public init(encoding: TextEncoding? = nil, headerLine: Int? = nil) {
    (self.encoding, self.headerLine) = (encoding, headerLine)
  }
}
