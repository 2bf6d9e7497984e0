internal import ContactsModel

/// A contact as text that people edit: a property a line, then its associations, a line each.
///
/// Whatever a contact holds is written in a form from which the same is read again. Text that would not survive an
/// editor, such as a control character or a blank at the end of a line, stands in quotes as in JSON.
public enum ContactText {
  /// Stands before a property that is switched off.
  static let off = "- "
  /// Stands before the record of an association.
  static let link = "-> "
  /// Stands before the trace id, in the place of a property's name.
  static let trace = "@objectWriteTraceId"
  /// Ends the line of a name whose value follows in lines of their own.
  static let block = "|"
  static let indent = "  "
  static let comment: UInt8 = UInt8(ascii: "#")
  /// Begins a line that tells what is wrong with the next one.
  static let remark = "#! "

  /// - Parameter heading: what the text is, in one line.
  public static func write(_ input: DraftInput, heading: String) -> String {
    var lines = ["# \(heading.splitIntoLines.first ?? "")"] + legend + [""]
    for property in input.contact.properties { lines += ContactText.lines(property) }
    for off in input.hints.off { lines += ContactText.lines(off.property, after: ContactText.off) }
    if let trace = input.contact.objectWriteTraceID { lines += valueLines(trace, after: ContactText.trace) }
    for (position, association) in input.contact.associations.enumerated() {
      lines += [line(association, input.hints.association(at: position))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let legend = [
    "# Save and leave the editor: the draft takes it in one step. Emptied, this text changes nothing.",
    "#   property: value       is sent, in this order; nothing behind the colon is an empty value",
    "#   property: |           the lines below it that begin with two blanks are its value",
    "#   property: \"a\\tb\"      quotes as in JSON, for what cannot be seen",
    "#   - property: value     switched off: it is kept and not sent",
    "#   -> 9931 HUBSPOT_DEFINED 279, USER_DEFINED 36     links the record 9931, with these types",
    "# Lines that begin with # are left out.",
  ]

  private static func lines(_ property: Property, after prefix: String = "") -> [String] {
    valueLines(
      property.value, after: prefix + (property.name.isPlainName ? property.name : property.name.json))
  }

  private static func valueLines(_ value: String, after name: String) -> [String] {
    if value.isEmpty { return ["\(name):"] }
    if value.isPlainValue { return ["\(name): \(value)"] }
    let lines = value.splitIntoLines
    guard lines.count > 1, lines.allSatisfy(\.isPlainInBlock), lines.last?.isEmpty == false else {
      return ["\(name): \(value.json)"]
    }
    return ["\(name): \(block)"] + lines.map { $0.isEmpty ? "" : indent + $0 }
  }

  private static func line(_ association: Association, _ hint: AssociationHint?) -> String {
    let types = association.types.map { "\($0.category.rawValue.token) \($0.typeID.token)" }
    let words = [association.recordID.token, types.joined(separator: ", ")].filter { !$0.isEmpty }
    return link + words.joined(separator: " ") + (hint.flatMap(remark).map { "  # \($0)" } ?? "")
  }

  /// What the person knows the record by.
  private static func remark(of hint: AssociationHint) -> String? {
    let words = [hint.object, hint.recordName] + hint.labels
    let text = words.compactMap { $0 }.joined(separator: ", ")
    return text.isEmpty || !text.isPlainInBlock ? nil : text
  }
}

extension String {
  /// A JSON string.
  fileprivate var json: String { String(decoding: JSONValue.string(self).jsonBytes, as: UTF8.self) }

  /// The lines between line feeds. A carriage return is a character like others.
  var splitIntoLines: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String($0) ?? "" }
  }

  fileprivate var isPlainName: Bool {
    guard isPlainInBlock, let first = utf8.first, !Self.marks.contains(first) else { return false }
    return !hasEdgeBlanks && !utf8.contains(UInt8(ascii: ":"))
  }

  fileprivate var isPlainValue: Bool {
    isPlainInBlock && !hasEdgeBlanks && utf8.first != UInt8(ascii: "\"") && self != ContactText.block
  }

  /// Nothing in it that an editor drops, changes or takes for the end of a line.
  fileprivate var isPlainInBlock: Bool {
    !endsWithBlank
      && !unicodeScalars.contains { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: scalar.value == 0xFEFF
        }
      }
  }

  private var hasEdgeBlanks: Bool {
    unicodeScalars.first?.properties.isWhitespace ?? false || endsWithBlank
  }

  private var endsWithBlank: Bool { unicodeScalars.last?.properties.isWhitespace ?? false }

  private static let marks: [UInt8] = Array("#\"-@".utf8)

  /// A word of an association's line.
  fileprivate var token: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        (0x21..<0x7F).contains(byte) && !Array("#\",".utf8).contains(byte)
      }
    return isPlain ? self : json
  }
}

extension Tolerant<Int32> {
  /// Text that reads as a number stands in quotes, so that it stays text.
  fileprivate var token: String {
    switch self {
    case .value(let value): "\(value)"
    case .text(let text): Int32(text) == nil ? text.token : text.json
    }
  }
}
