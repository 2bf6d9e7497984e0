import ContactsModel

/// What a file is that holds no contacts in a form that is read.
public enum ForeignFormat: Hashable, Sendable, CaseIterable {
  case workbook, oldWorkbook, openDocument, archive, pdf, picture, database
  case ldif, html, xml, curl, calendar, mail, richText, sql, alignedByBlanks, noText

  /// Nil for what may be read.
  /// - Parameter head: the beginning of the file, as its bytes are.
  public init?(of head: some Collection<UInt8>) {
    let bytes = Array(head.prefix(TableHead.sampleSize))
    if let binary = Self.binary(bytes) {
      self = binary
    } else if let text = Self.text(DecodedText.bytes(bytes, isWhole: true)) {
      self = text
    } else if Self.isNoText(DecodedText.bytes(bytes, isWhole: true)) {
      self = .noText
    } else {
      return nil
    }
  }

  /// More characters that nobody writes than a damaged table has.
  private static func isNoText(_ bytes: [UInt8]) -> Bool {
    let unwritten = bytes.count { $0 < 0x20 && !(0x08...0x0D).contains($0) }
    return unwritten >= 32 && unwritten * 20 > bytes.count
  }

  private static func binary(_ bytes: [UInt8]) -> Self? {
    let holds = { (name: String) in bytes.prefix(2_048).firstRange(of: Array(name.utf8)) != nil }
    let beginnings: [([UInt8], Self)] = [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWorkbook), (Array("%PDF-".utf8), .pdf),
      ([0x1F, 0x8B], .archive), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
      (Array("GIF8".utf8), .picture), (Array("SQLite format 3\0".utf8), .database),
      (Array("Rar!".utf8), .archive),
      ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ]
    if let found = beginnings.first(where: { bytes.starts(with: $0.0) }) { return found.1 }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    if holds("opendocument") || holds("Index/Document.iwa") { return .openDocument }
    return holds("[Content_Types].xml") || holds("xl/") || holds("_rels/") ? .workbook : .archive
  }

  private static func text(_ bytes: [UInt8]) -> Self? {
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    guard let first = lines.first?.lowercased() else { return nil }
    let begins = { (starts: [String]) in starts.contains(where: first.hasPrefix) }
    if begins(["{\\rtf"]) { return .richText }
    if begins(["{", "[", "begin:vcard"]) { return nil }
    if begins(["<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<!--"]) { return .html }
    if begins(["<?xml", "<"]) && first.contains(">") && !first.contains("@") {
      return lines.prefix(5).contains { $0.lowercased().contains("<html") } ? .html : .xml
    }
    if begins(["begin:vcalendar"]) { return .calendar }
    if begins(["curl ", "$ curl ", "curl.exe "]) { return .curl }
    if isLDIF(lines) { return .ldif }
    if isMail(lines) { return .mail }
    let isSQL = lines.prefix(40).contains { line in
      ["insert into ", "create table ", "copy public.", "-- mysql dump", "-- postgresql"].contains(
        where: line.lowercased().hasPrefix)
    }
    if isSQL { return .sql }
    return isAlignedByBlanks(text) ? .alignedByBlanks : nil
  }

  private static func isLDIF(_ lines: [String]) -> Bool {
    let lines = lines.lazy.filter { !$0.hasPrefix("#") }.map { $0.lowercased() }.prefix(2)
    return lines.first?.hasPrefix("dn:") == true
      || lines.first?.hasPrefix("version:") == true && lines.dropFirst().first?.hasPrefix("dn:") == true
  }

  /// A message with its headers.
  private static func isMail(_ lines: [String]) -> Bool {
    let names = lines.prefix(12).compactMap { line in
      line.contains(":") ? line.prefix { $0 != ":" }.lowercased() : nil
    }
    let known = [
      "from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version",
      "delivered-to",
    ]
    return names.first.map(known.contains) == true && names.count(where: known.contains) >= 3
  }

  /// Two columns and more with nothing but blanks between them, in each of the first lines.
  private static func isAlignedByBlanks(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).prefix(20).map(String.init)
    guard lines.count > 1, !lines[0].contains(where: { ",;\t|".contains($0) }) else { return false }
    let counts = lines.map(columnCount)
    return counts[0] > 1 && counts.dropFirst().count { $0 > 1 } * 2 > counts.count - 1
  }

  /// Parts of a line with two blanks and more between them.
  private static func columnCount(_ line: String) -> Int {
    var count = 0
    var blanks = 2
    for character in line.trimmed {
      if character == " " {
        blanks += 1
      } else {
        if blanks >= 2 { count += 1 }
        blanks = 0
      }
    }
    return count
  }
}

extension ForeignFormat {
  /// What it is and what to do, as it follows the name of a file.
  public var words: String {
    switch self {
    case .workbook: " is an Excel workbook that cannot be read. Save it as CSV (UTF-8)."
    case .oldWorkbook:
      " is an Excel workbook in the old form or with a password, which cannot be read. Save it as CSV (UTF-8)."
    case .openDocument:
      " is a spreadsheet of LibreOffice or Numbers, which cannot be read. Save it as CSV (UTF-8)."
    case .archive: " is an archive. Unpack it and name the file in it."
    case .pdf: " is a PDF document, which cannot be read. Export the contacts as CSV or vCard."
    case .picture: " is a picture, which cannot be read. Export the contacts as CSV or vCard."
    case .database: " is a database, which cannot be read. Export the contacts from it as CSV."
    case .ldif: " is an LDIF address book, which cannot be read. Export it as CSV or vCard."
    case .html:
      " is a web page (HTML), which cannot be read. Download the data as CSV, or save the table in it as CSV."
    case .xml: " is XML, which cannot be read. Export the contacts as CSV or vCard."
    case .curl: " is a curl command. Save the JSON behind --data (or -d) as a file, and name that."
    case .calendar: " is a calendar (iCalendar), which cannot be read. Export the contacts as CSV or vCard."
    case .mail: " is an email message. Save what is attached to it, and name that."
    case .richText: " is formatted text (RTF), which cannot be read. Save it as CSV or plain text."
    case .sql: " is SQL, which cannot be read. Export the contacts as CSV."
    case .noText: " is not text. Export the contacts as CSV or vCard."
    case .alignedByBlanks:
      " has columns set apart by blanks, which cannot be read. Put commas, semicolons or tabs between them."
    }
  }
}
