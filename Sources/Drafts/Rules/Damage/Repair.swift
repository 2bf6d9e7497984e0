/// What an import puts right in a value, and tells.
public enum Repair: Hashable, Sendable {
  /// A vertical tab became a line break.
  case verticalTab
  /// The first of the characters that were removed, and how many there were.
  case invisible(Unicode.Scalar, count: Int)
  /// The value was none, and sets nothing.
  case notAValue(text: String)
  /// The mark for text was taken off.
  case textMark(value: String)
  /// Blanks or `mailto:` were taken off an address.
  case address(value: String)
  /// Of several values in one cell the first was taken. The others went to the property for further addresses where the
  /// portal can write it, and nowhere elsewhere.
  case furtherValues([String], areKept: Bool)
}

extension Repair {
  var sentence: String {
    switch self {
    case .verticalTab: "a vertical tab <U+000B> became a line break"
    case .invisible(let scalar, let count): "\(Rule.invisible(scalar, count)) is invisible and was removed"
    case .notAValue(let text): "\(text.quoted) is not a value and sets nothing"
    case .textMark(let value): "\(value.quoted) has a spreadsheet's text mark, which was removed"
    case .furtherValues(let values, let areKept):
      "the cell has more than one value, and \(values.map(\.quoted).joined(separator: ", ")) "
        + (areKept ? "went to hs_additional_emails" : "was left out")
    case .address(let value): "spaces or mailto: around the email were removed: \(value.quoted)"
    }
  }
}
