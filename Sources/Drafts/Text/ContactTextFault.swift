/// What cannot be read in the text of a contact, and where.
public struct ContactTextFault: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case noColon
    case quote
    case emptyName
    case link
    case typeWithoutID(String)
    case outsideBlock
    case secondTrace
    case unknownMark(String)
  }

  /// Counted from 1.
  public var line: Int
  public var cause: Cause

  public init(line: Int, _ cause: Cause) {
    (self.line, self.cause) = (line, cause)
  }
}

extension ContactTextFault {
  /// Short, because the line and the key that leads back to it stand beside it.
  public var sentence: String {
    switch cause {
    case .noColon: "no colon; a property is name: value"
    case .quote: "text in quotes has to end with a quote"
    case .emptyName: "no name before the colon"
    case .link: "a link is -> 9931 HUBSPOT_DEFINED 279"
    case .typeWithoutID(let category): "no type id behind \(category.quoted)"
    case .outsideBlock: "it begins with a blank, below no value"
    case .secondTrace: "the trace id appears twice"
    case .unknownMark(let word): "\(word.quoted) is not known; quote such a name"
    }
  }
}
