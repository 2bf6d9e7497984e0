import HostileText

/// The hostile texts as files that the program reads: one contact for each, with the text as a value, as the name of a
/// property and as the id of a record.
enum HostileFiles {
  static let count = HostileText.all.count

  static var json: String {
    let inputs = HostileText.all.enumerated().map { index, hostile in
      let text = quotedInJSON(hostile.text)
      // Half of a megabyte of names says no more than a name.
      let name = hostile.text.utf8.count < 1_000 ? "\(text):\(text)," : ""
      let properties = "{\"email\":\"\(hostile.name)@hostile.example\",\(name)\"firstname\":\(text)}"
      return "{\"properties\":\(properties),\"associations\":[\(index % 4 == 0 ? association(text) : "")]}"
    }
    return "{\"inputs\":[\(inputs.joined(separator: ",\n"))]}"
  }

  /// Such a contact is left out of what is sent.
  private static func association(_ text: String) -> String {
    "{\"to\":{\"id\":\(text)},\"types\":[{\"associationCategory\":\(text),\"associationTypeId\":1}]}"
  }

  /// The name of the last column.
  static let column = "\u{1B}]0;PWN3D\u{07}\u{202E}name"

  static var csv: String {
    let rows = HostileText.all.map { hostile in
      "\(hostile.name)@hostile.example,\(quotedInCSV(hostile.text)),\(quotedInCSV(hostile.text))"
    }
    return (["email,firstname,\(quotedInCSV(column))"] + rows).joined(
      separator: "\n")
  }

  /// Only what JSON demands is escaped: DEL, C1 and all the others come as they are.
  static func quotedInJSON(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\\(Character(scalar))"
      case 0..<0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func quotedInCSV(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
