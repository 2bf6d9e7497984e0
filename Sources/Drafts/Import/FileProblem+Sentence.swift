internal import ContactsModel

extension FileProblem {
  /// What is wrong and what to do, in one sentence without the place.
  public var message: String {
    switch rule {
    case .syntax(let error):
      "\(error.sentence) (column \(error.column)); what follows is not read"
    case .noInputs(let kind):
      kind == .object
        ? "this object is neither {\"inputs\":[...]} nor an input"
        : "this must be an object or an array of inputs"
    case .unknownKey(let key):
      "the key \(key.quoted) beside inputs is not known and is left out"
    case .repeatedKey(let key):
      "\(key.quoted) stands here a second time and is not read; keep one"
    case .unterminatedQuote:
      "the quote that opens here is never closed; close it, or double it if it is meant"
    case .textAfterQuote:
      "text follows a closing quote and is kept as it is; double quotes inside a quoted field"
    case .shortRow(let fields, let columns):
      "the row has \(fields) of \(columns) fields; the others set nothing"
    case .surplusFields(let fields):
      "the row has more fields than the header: \(fields.map(\.quoted).joined(separator: ", "))"
    case .unknownColumn(let name, let isKept, let suggestion):
      Self.unknownColumn(name, isKept, suggestion)
    case .duplicateColumn(let name, let property, let other):
      name == other
        ? "the column \(name.quoted) is left out: a column of the same name fills \(property)"
        : "the column \(name.quoted) is left out: \(other.quoted) fills \(property)"
    case .emptyColumnName(let column):
      "column \(column) has no name and is left out"
    case .readOnlyColumns(let titles):
      "left out, set by HubSpot: \(titles.joined(separator: ", "))"
    case .recordNames(let title, let object):
      "the column \(title.quoted) has names of records and is left out; \(object) ids are linked"
    case .addressesLeftOut(let title):
      "the column \(title.quoted) holds addresses, and nothing fills email; map it with --map "
        + "\(ShellText.quoted("\(title)=email")), or leave it out with --drop \(ShellText.quoted(title))"
    case .namesLeftOut(let title):
      "the column \(title.quoted) holds names, and nothing fills firstname or lastname; map it with --map "
        + "\(ShellText.quoted("\(title)=firstname+lastname")), or leave it out with --drop \(ShellText.quoted(title))"
    case .valueAsColumnName(let value):
      "\(value.quoted) is a value; the first row must name the columns, such as email,firstname"
    case .notesAboveHeader:
      "this line names the columns; what stands above it is not read. Another line: --header-line"
    case .anotherTable:
      "another table begins here and is not read; --header-line with its line reads that one"
    case .quotedRows:
      "each row stands in quotes as a whole and is read as a row"
    case .noHeaderLine(let line):
      "the table has no row on line \(line) or below that could name its columns"
    case .unfinishedCard:
      "this card has no END:VCARD and is left out"
    case .emptyCard:
      "this card has neither a name nor anything else that a contact has, and is left out"
    case .lineOutsideProperties:
      "this line of the card is no property (it has no colon) and is left out"
    case .textOutsideCards:
      "this line stands outside of BEGIN:VCARD and END:VCARD and is left out"
    case .nestedCard:
      "a card stands inside of another one and is left out; the outer one is kept"
    case .notABirthday(let name, let value):
      "\(value.quoted) of this \(name) is no birthday with day, month and year and is left out"
    case .unmappedValue(let name, let value):
      "no property of a contact is known for this \(name): \(value.quoted) is left out"
    case .furtherValue(let name, let value):
      "a contact has room for one such \(name): \(value.quoted) is left out"
    case .otherSheets(let read, let others):
      "only the first sheet, \(read.quoted), is read; save another as CSV: \(others.map(\.quoted).joined(separator: ", "))"
    case .invalidUTF8:
      "some bytes are no text, U+FFFD stands in their place; save the file as UTF-8, or name its encoding with --encoding"
    case .windows1252Assumed:
      "from here on the file is not UTF-8 and is read as Windows-1252; if letters are wrong, save it as UTF-8"
    case .oddLetters(let word, let likelier):
      "the file is not UTF-8, and as Windows-1252 this is \(word.quoted), which nobody writes; nothing is read. "
        + "Name its encoding\(likelier.map { ", perhaps --encoding \($0.name)" } ?? " with --encoding"), or save it as UTF-8"
    }
  }

  private static func unknownColumn(_ name: String, _ isKept: Bool, _ suggestion: String?) -> String {
    let fate = isKept ? "is read as a property of that name" : "is left out"
    let advice =
      suggestion.map { "did you mean \($0)?" }
      ?? "to map it, rename the column to a property such as firstname"
    return "the column \(name.quoted) is not a known property and \(fate); \(advice)"
  }
}
