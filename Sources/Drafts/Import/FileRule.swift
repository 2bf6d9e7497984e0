public import ContactsModel

/// What a file must keep to, with what is needed to explain a breach.
public enum FileRule: Hashable, Sendable {
  // JSON.
  case syntax(JSONSyntaxError)
  /// A document that holds neither inputs nor an input.
  case noInputs(JSONKind)
  /// A key beside `inputs`, or one that no input can have, by its path in the document.
  case unknownKey(String)

  // Tables.
  case unterminatedQuote
  case textAfterQuote
  case shortRow(fields: Int, columns: Int)
  case surplusFields([String])
  /// A column whose header is no property: `suggestion` is the property that was probably meant.
  case unknownColumn(String, isKept: Bool, suggestion: String?)
  case duplicateColumn(String)
  case emptyColumnName(column: Int)
  /// The first row holds a value where a name is meant: the table has no header.
  case valueAsColumnName(String)

  // All.
  /// Bytes that are no text in the encoding of the file.
  case invalidUTF8
  /// No UTF-8, but what Windows-1252 would be.
  case windows1252Assumed

  /// The name of the rule in output for programs.
  public var name: String {
    switch self {
    case .syntax: "json-syntax"
    case .noInputs: "no-inputs"
    case .unknownKey: "unknown-key"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .shortRow: "short-row"
    case .surplusFields: "surplus-fields"
    case .unknownColumn: "unknown-column"
    case .duplicateColumn: "duplicate-column"
    case .emptyColumnName: "empty-column-name"
    case .valueAsColumnName: "value-as-column-name"
    case .invalidUTF8: "invalid-utf8"
    case .windows1252Assumed: "windows-1252-assumed"
    }
  }
}
