import ContactsModel

/// JSON for people: one member a line, and nothing in it that could steer a terminal.
enum PrettyJSON {
  /// The bytes as they are if they are no JSON.
  static func bytes(_ body: [UInt8]) -> [UInt8] {
    guard let value = (try? JSONReader.read(body))?.value else { return body }
    var text = ""
    write(value, indent: "", to: &text)
    return Array(text.spelledInJSON.utf8)
  }

  private static func write(_ value: JSONValue, indent: String, to text: inout String) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      writeLines(elements, indent, "[", "]", to: &text) { element, inner, text in
        write(element, indent: inner, to: &text)
      }
    case .object(let members) where !members.isEmpty:
      writeLines(members, indent, "{", "}", to: &text) { member, inner, text in
        text += String(decoding: JSONValue.string(member.name).jsonBytes, as: UTF8.self) + ": "
        write(member.value, indent: inner, to: &text)
      }
    default:
      text += String(decoding: value.jsonBytes, as: UTF8.self)
    }
  }

  private static func writeLines<Element>(
    _ elements: [Element], _ indent: String, _ open: String, _ close: String, to text: inout String,
    _ body: (Element, String, inout String) -> Void
  ) {
    let inner = indent + "  "
    text += open
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      body(element, inner, &text)
    }
    text += "\n" + indent + close
  }
}

extension String {
  /// JSON text of the same meaning, in which everything that could steer a terminal is an escape.
  var spelledInJSON: String { spelledInJSON { $0.isHarmless } }

  /// The same in ASCII.
  var spelledInASCIIJSON: String { spelledInJSON { $0.isHarmless && $0.isASCII } }

  private func spelledInJSON(but isPlain: (Unicode.Scalar) -> Bool) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if isPlain(scalar) || scalar == "\n" {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return result
  }
}
