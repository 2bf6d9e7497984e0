public import ContactsModel

extension ContactText {
  /// What the text says; nil where it says nothing.
  public static func read(_ text: String) throws(ContactTextFault) -> Reading? {
    var reader = ContactTextReader(text)
    return try reader.read()
  }

  /// The text with what is wrong told above the line that is at fault; what was told before is taken out.
  public static func annotate(_ text: String, with fault: ContactTextFault) -> String {
    var lines: [String] = []
    for (index, line) in text.splitIntoLines.enumerated() {
      if index + 1 == fault.line { lines.append(remark + fault.sentence) }
      if !line.hasPrefix(remark) { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  public struct Reading: Equatable, Sendable {
    public var contact = ContactInput()
    /// In their order, each with its place among the properties.
    public var off: [SwitchedOffProperty] = []

    public init() {}
  }
}

/// Walks through the lines of a text.
private struct ContactTextReader {
  private let lines: [String]
  private var next = 0
  private var reading = ContactText.Reading()
  private var isEmpty = true

  init(_ text: String) {
    var scalars = text.unicodeScalars
    if scalars.first?.value == 0xFEFF { scalars.removeFirst() }
    // Editors of another system end lines in their way; a carriage return that is meant stands in quotes.
    lines = String(scalars).splitIntoLines.map { line in
      line.utf8.last == UInt8(ascii: "\r") ? String(line.unicodeScalars.dropLast()) : line
    }
  }

  mutating func read() throws(ContactTextFault) -> ContactText.Reading? {
    while next < lines.count {
      let line = lines[next]
      next += 1
      if line.hasNothing || line.utf8.first == ContactText.comment { continue }
      isEmpty = false
      try read(line)
    }
    return isEmpty ? nil : reading
  }

  private mutating func read(_ line: String) throws(ContactTextFault) {
    if line.utf8.first == UInt8(ascii: " ") { throw fault(.outsideBlock) }
    if line.hasBytes(ContactText.link) || line == "->" {
      reading.contact.associations.append(try association(line))
    } else if line.hasBytes(ContactText.off) {
      let property = try property(String(line.unicodeScalars.dropFirst(ContactText.off.count)))
      reading.off.append(SwitchedOffProperty(property, position: reading.contact.properties.count))
    } else if line.utf8.first == UInt8(ascii: "@") {
      try readTrace(line)
    } else {
      reading.contact.properties.append(try property(line))
    }
  }

  private mutating func readTrace(_ line: String) throws(ContactTextFault) {
    let property = try property(line)
    guard property.name == ContactText.trace else { throw fault(.unknownMark(property.name)) }
    guard reading.contact.objectWriteTraceID == nil else { throw fault(.secondTrace) }
    reading.contact.objectWriteTraceID = property.value
  }

  private mutating func property(_ line: String) throws(ContactTextFault) -> Property {
    var words = TextScanner(line)
    let name: String
    if words.isAtQuote {
      guard let quoted = words.quoted() else { throw fault(.quote) }
      name = quoted
    } else {
      guard let plain = words.text(before: UInt8(ascii: ":")) else { throw fault(.noColon) }
      name = plain.trimmedScalars
      guard !name.isEmpty else { throw fault(.emptyName) }
    }
    words.skipBlanks()
    guard words.take(UInt8(ascii: ":")) else { throw fault(.noColon) }
    words.skipBlanks()
    return Property(name, try value(&words))
  }

  private mutating func value(_ words: inout TextScanner) throws(ContactTextFault) -> String {
    if words.isAtQuote {
      let quoted = words.quoted()
      words.skipBlanks()
      guard let quoted, words.isAtEnd else { throw fault(.quote) }
      return quoted
    }
    let rest = words.rest.trimmedScalars
    return rest == ContactText.block ? block() : rest
  }

  /// The lines that are indented. A blank line belongs to them if another one follows.
  private mutating func block() -> String {
    var content: [String] = []
    var blanks = 0
    while next < lines.count {
      if lines[next].hasBytes(ContactText.indent), !lines[next].hasNothing {
        content += Array(repeating: "", count: blanks)
        content.append(String(lines[next].unicodeScalars.dropFirst(ContactText.indent.count)))
        blanks = 0
      } else if lines[next].hasNothing {
        blanks += 1
      } else {
        break
      }
      next += 1
    }
    return content.joined(separator: "\n")
  }

  private func association(_ line: String) throws(ContactTextFault) -> Association {
    var words = TextScanner(line)
    words.skip(2)
    guard let recordID = try token(&words) else { throw fault(.link) }
    words.skipBlanks()
    _ = words.take(UInt8(ascii: ","))
    var types: [AssociationType] = []
    while let category = try token(&words) {
      let isText = words.isBeforeQuote
      guard let id = try token(&words) else { throw fault(.typeWithoutID(category)) }
      let typeID = isText ? Tolerant.text(id) : Int32(id).map(Tolerant.value) ?? .text(id)
      types.append(AssociationType(category: AssociationCategory(rawValue: category), typeID: typeID))
      words.skipBlanks()
      _ = words.take(UInt8(ascii: ","))
    }
    words.skipBlanks()
    guard words.isAtEnd || words.take(ContactText.comment) else { throw fault(.link) }
    return Association(recordID: recordID, types: types)
  }

  private func token(_ words: inout TextScanner) throws(ContactTextFault) -> String? {
    words.skipBlanks()
    if words.isAtQuote {
      guard let quoted = words.quoted() else { throw fault(.quote) }
      return quoted
    }
    return words.word()
  }

  /// At the line that was read last.
  private func fault(_ cause: ContactTextFault.Cause) -> ContactTextFault {
    ContactTextFault(line: next, cause)
  }
}
