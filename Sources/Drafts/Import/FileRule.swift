public import ContactsModel

/// What a file must keep to, with what is needed to explain a breach.
public enum FileRule: Hashable, Sendable {
  // JSON.
  case syntax(JSONSyntaxError)
  /// A document that holds neither inputs nor an input.
  case noInputs(JSONKind)
  /// A key beside `inputs`, or one that no input can have, by its path in the document.
  case unknownKey(String)
  /// A key of a document that stands twice; the second is not read.
  case repeatedKey(String)

  // Tables.
  case unterminatedQuote
  case textAfterQuote
  case shortRow(fields: Int, columns: Int)
  case surplusFields([String])
  /// A column whose header is no property: `suggestion` is the property that was probably meant.
  case unknownColumn(String, isKept: Bool, suggestion: String?)
  /// A column for a property that another column fills, by that one's title.
  case duplicateColumn(String, of: String, by: String)
  case emptyColumnName(column: Int)
  /// Something stands above the row that names the columns.
  case notesAboveHeader
  /// Below the table another one begins, which cannot be read.
  case anotherTable
  /// Each row stands in quotes as a whole.
  case quotedRows
  /// The table has no such line.
  case noHeaderLine(Int)
  /// Columns of properties that HubSpot sets or calculates.
  case readOnlyColumns([String])
  /// Columns that tell what came of a submission.
  case resultColumns([String])
  /// A column with names of records where their ids are needed.
  case recordNames(String, object: String)
  /// A column with e-mail addresses while nothing fills `email`.
  case addressesLeftOut(String)
  /// A column with names of people while nothing fills a name.
  case namesLeftOut(String)
  /// The first row holds a value where a name is meant: the table has no header.
  case valueAsColumnName(String)

  // Cards.
  /// A card that the file or another card cuts off.
  case unfinishedCard
  /// Nothing in a card is for a property of a contact.
  case emptyCard
  /// A line in a card that is no property.
  case lineOutsideProperties
  case textOutsideCards
  /// A card inside of another one.
  case nestedCard
  /// A property of a card for the day of birth that lacks the year or the day.
  case notABirthday(String, String)
  /// A property of a card, or a part of its value, that no property of a contact is known for.
  case unmappedValue(String, String)
  /// A property of a card, and a value that has no place beside the one that is taken.
  case furtherValue(String, String)

  // All.
  /// Sheets of a workbook that are not read, beside the one that is.
  case otherSheets(read: String, [String])
  /// Bytes that are no text in the encoding of the file.
  case invalidUTF8
  /// No UTF-8, but what Windows-1252 would be.
  case windows1252Assumed
  /// Read as Windows-1252 it has a word that nobody writes: it is in another encoding, `likelier` perhaps.
  case oddLetters(String, likelier: TextEncoding?)

  /// The name of the rule in output for programs.
  public var name: String {
    switch self {
    case .syntax: "json-syntax"
    case .noInputs: "no-inputs"
    case .unknownKey: "unknown-key"
    case .repeatedKey: "repeated-key"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .shortRow: "short-row"
    case .surplusFields: "surplus-fields"
    case .unknownColumn: "unknown-column"
    case .duplicateColumn: "duplicate-column"
    case .emptyColumnName: "empty-column-name"
    case .notesAboveHeader: "notes-above-header"
    case .anotherTable: "another-table"
    case .quotedRows: "quoted-rows"
    case .noHeaderLine: "no-header-line"
    case .readOnlyColumns: "read-only-columns"
    case .resultColumns: "result-columns"
    case .recordNames: "record-names"
    case .addressesLeftOut: "addresses-left-out"
    case .namesLeftOut: "names-left-out"
    case .valueAsColumnName: "value-as-column-name"
    case .unfinishedCard: "unfinished-card"
    case .emptyCard: "empty-card"
    case .lineOutsideProperties: "line-outside-properties"
    case .textOutsideCards: "text-outside-cards"
    case .nestedCard: "nested-card"
    case .notABirthday: "not-a-birthday"
    case .unmappedValue: "unmapped-value"
    case .furtherValue: "further-value"
    case .otherSheets: "other-sheets"
    case .invalidUTF8: "invalid-utf8"
    case .windows1252Assumed: "windows-1252-assumed"
    case .oddLetters: "odd-letters"
    }
  }

  /// It is told where the columns of a table are told.
  public var isOfColumns: Bool {
    switch self {
    case .unknownColumn, .duplicateColumn, .emptyColumnName, .readOnlyColumns, .resultColumns, .recordNames:
      true
    default: false
    }
  }

  /// Nothing of the file may be sent before a person has decided.
  public var isRefusal: Bool {
    switch self {
    case .addressesLeftOut, .namesLeftOut: true
    default: false
    }
  }
}
