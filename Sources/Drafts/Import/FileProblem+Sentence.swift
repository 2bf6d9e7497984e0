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
      "\(key.quoted) appears a second time here and is not read; keep one"
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
    case .resultColumns(let titles):
      "left out, results of a submission: \(titles.joined(separator: ", "))"
    case .recordNames(let title, let object):
      "the column \(title.quoted) has record names and is left out; only \(object) ids can be linked"
    case .addressesLeftOut(let title):
      "the column \(title.quoted) holds addresses, and nothing fills email; map it with --map "
        + "\(ShellText.quoted("\(title)=email")), or leave it out with --drop \(ShellText.quoted(title))"
    case .namesLeftOut(let title):
      "the column \(title.quoted) holds names, and nothing fills firstname or lastname; map it with --map "
        + "\(ShellText.quoted("\(title)=firstname+lastname")), or leave it out with --drop \(ShellText.quoted(title))"
    case .valueAsColumnName(let value):
      "\(value.quoted) is a value; the first row must name the columns, such as email,firstname"
    case .notesAboveHeader:
      "column titles found on this line; the lines above are skipped"
    case .anotherTable:
      "another table begins here and is skipped; to read it, use --header-line with this line"
    case .quotedRows:
      "each row is quoted as a whole; the outer quotes are ignored"
    case .noHeaderLine(let line):
      "no column titles found on line \(line) or below"
    case .unfinishedCard:
      "this card has no END:VCARD and is left out"
    case .emptyCard:
      "this card has neither a name nor anything else that a contact has, and is left out"
    case .lineOutsideProperties:
      "this line of the card is no property (it has no colon) and is left out"
    case .textOutsideCards:
      "this line is outside BEGIN:VCARD and END:VCARD and is left out"
    case .nestedCard:
      "a card inside another card is left out; the outer card is kept"
    case .notABirthday(let name, let value):
      "\(value.quoted) of this \(name) is not a full birthday (day, month, year) and is left out"
    case .unmappedValue(let name, let value):
      "no property of a contact is known for this \(name): \(value.quoted) is left out"
    case .furtherValue(let name, let value):
      "a contact has room for one such \(name): \(value.quoted) is left out"
    case .otherSheets(let read, let others):
      "only the first sheet, \(read.quoted), is read; save another as CSV: \(others.map(\.quoted).joined(separator: ", "))"
    case .invalidUTF8:
      "some bytes are not text and appear as U+FFFD; save the file as UTF-8, or name its encoding with --encoding"
    case .windows1252Assumed:
      "from here on the file is not UTF-8 and is read as Windows-1252; if letters are wrong, save it as UTF-8"
    case .oddLetters(let word, let likelier):
      "the file is not UTF-8, and read as Windows-1252 it gives \(word.quoted); nothing is imported. "
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
