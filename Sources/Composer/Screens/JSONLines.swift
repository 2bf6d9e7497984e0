import ContactsModel
import TerminalUI

/// A contact input as indented JSON for reading, an association a line.
struct JSONLines {
  private(set) var lines: [StyledText] = []

  init(of contact: ContactInput) {
    lines.append("{")
    if let trace = contact.objectWriteTraceID { append(traceID: trace) }
    append(properties: contact.properties)
    append(associations: contact.associations)
    lines.append("}")
  }

  /// What is changed of a contact that exists.
  init(of update: ContactUpdate) {
    lines = [
      "{",
      StyledText([
        Span("  "), Span("\"id\"", .jsonName), Span(": "), Span(Self.quoted(update.id), .jsonString),
        Span(","),
      ]),
    ]
    append(properties: update.properties, isLast: true)
    lines.append("}")
  }

  private mutating func append(traceID: String) {
    lines.append(
      StyledText([
        Span("  "), Span("\"objectWriteTraceId\"", .jsonName), Span(": "),
        Span(Self.quoted(traceID), .jsonString), Span(","),
      ]))
  }

  private mutating func append(properties: [Property], isLast: Bool = false) {
    lines.append(StyledText([Span("  "), Span("\"properties\"", .jsonName), Span(": {")]))
    for (index, property) in properties.enumerated() {
      lines.append(
        StyledText([
          Span("    "), Span(Self.quoted(property.name), .jsonName), Span(": "),
          Span(Self.quoted(property.value), .jsonString), Span(index + 1 < properties.count ? "," : ""),
        ]))
    }
    lines.append(isLast ? "  }" : "  },")
  }

  private mutating func append(associations: [Association]) {
    let name = Span("\"associations\"", .jsonName)
    guard !associations.isEmpty else {
      lines.append(StyledText([Span("  "), name, Span(": []")]))
      return
    }
    lines.append(StyledText([Span("  "), name, Span(": [")]))
    for (index, association) in associations.enumerated() {
      let last = index + 1 == associations.count
      lines += Self.lines(of: association).enumerated().map { offset, line in
        StyledText("    ") + line + StyledText(offset == association.types.count && !last ? "," : "")
      }
    }
    lines.append("  ]")
  }

  /// The record on the first line, then a line for each type.
  static func lines(of association: Association) -> [StyledText] {
    let head = StyledText([
      Span("{"), Span("\"to\"", .jsonName), Span(":{"), Span("\"id\"", .jsonName), Span(":"),
      Span(quoted(association.recordID), .jsonString), Span("},"), Span("\"types\"", .jsonName), Span(":["),
    ])
    guard !association.types.isEmpty else { return [head + "]}"] }
    return [head]
      + association.types.enumerated().map { index, type in
        StyledText("  ") + line(of: type) + (index + 1 < association.types.count ? "," : "]}")
      }
  }

  private static func line(of type: AssociationType) -> StyledText {
    StyledText([
      Span("{"), Span("\"associationCategory\"", .jsonName), Span(":"),
      Span(quoted(type.category.rawValue), .jsonString), Span(","), Span("\"associationTypeId\"", .jsonName),
      Span(":"), idSpan(type.typeID), Span("}"),
    ])
  }

  private static func idSpan(_ id: Tolerant<Int32>) -> Span {
    switch id {
    case .value(let number): Span("\(number)", .jsonNumber)
    case .text(let text): Span(quoted(text), .jsonString)
    }
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
