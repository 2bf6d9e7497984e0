/// Text for the person's clipboard, and what it is, in words.
public struct CopiedText: Equatable, Sendable {
  public var text: String
  public var what: String

  public init(_ text: String, what: String) {
    self.text = text
    self.what = what
  }
}
