/// What is wrong with the form of an e-mail address.
public enum EmailFault: Hashable, Sendable {
  case blank
  case controlCharacter
  case noAt
  case severalAts
  /// Two or more addresses, each right by itself.
  case severalAddresses
  case emptyLocalPart
  case localPartForm
  /// At an end of the part before the `@`, or two of them.
  case dotInLocalPart
  case localPartTooLong
  /// The mark of a template that was not filled in.
  case template
  case domainWithoutDot
  case domainForm
  /// At an end of the domain, or two of them.
  case dotInDomain
  /// A part of the domain between two dots.
  case labelTooLong
  case tooLong
  /// Letters of another script that look like those of Latin.
  case imitatingLetters
  /// An emoji or another sign.
  case symbolInDomain
}
