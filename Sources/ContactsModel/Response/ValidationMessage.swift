/// Reads the facts that HubSpot puts into the texts of its errors.
public enum ValidationMessage {
  /// The reasons inside `Property values were not valid: [{"isValid":false,…}]`; none for any other text.
  ///
  /// The text may have been cut, or go on behind the list: each reason that is whole is read.
  public static func details(in message: String) -> [ErrorDetail] {
    guard let start = message.firstRange(of: #/\[\s*\{/#)?.lowerBound else { return [] }
    return objects(in: Array(message.utf8[start...].dropFirst())).compactMap(detail)
  }

  /// The objects that stand one after the other until the list ends.
  private static func objects(in list: [UInt8]) -> [JSONNode] {
    var objects: [JSONNode] = []
    var (depth, start, isInText, isEscaped) = (0, 0, false, false)
    for (position, byte) in list.enumerated() {
      if isInText {
        (isEscaped, isInText) = (
          byte == UInt8(ascii: "\\") && !isEscaped, byte != UInt8(ascii: "\"") || isEscaped
        )
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0 { start = position }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        guard depth >= 0 else { return objects }
        if depth == 0, let object = try? JSONReader.read(Array(list[start...position])) {
          objects.append(object)
        }
      default: break
      }
    }
    return objects
  }

  /// The id in `Contact already exists. Existing ID: 123`; nil for any other text.
  public static func existingID(in message: String) -> String? {
    let mark = "Existing ID:"
    guard let range = message.firstRange(of: mark) else { return nil }
    let id = message[range.upperBound...].drop { $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || $0 == "-"
    }
    return id.isEmpty ? nil : String(id)
  }

  /// One element of the list: `{isValid, message, error, name, propertyValue, …}`. Nil if the JSON is nothing of the kind.
  static func detail(_ json: JSONNode) -> ErrorDetail? {
    guard json["message"]?.text ?? json["error"]?.text != nil else { return nil }
    var context = ErrorContext()
    if let name = json["name"]?.text { context.entries.append(.init("propertyName", [name])) }
    if let value = json["propertyValue"]?.text { context.entries.append(.init("propertyValue", [value])) }
    return ErrorDetail(message: json["message"]?.text, code: json["error"]?.text, context: context)
  }
}
