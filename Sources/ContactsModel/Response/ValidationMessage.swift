/// Reads the facts that HubSpot puts into the texts of its errors.
public enum ValidationMessage {
  /// The reasons inside `Property values were not valid: [{"isValid":false,…}]`; none for any other text.
  ///
  /// The text may have been cut or belong to something else: what cannot be read gives no reasons.
  public static func details(in message: String) -> [ErrorDetail] {
    guard let start = message.utf8.firstIndex(of: UInt8(ascii: "[")) else { return [] }
    guard let node = try? JSONReader.read(Array(message.utf8[start...])) else { return [] }
    return node.elements.compactMap(detail)
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

  /// One element of the list: `{isValid, message, error, name, propertyValue, …}`. Nil if the JSON is no object.
  static func detail(_ json: JSONNode) -> ErrorDetail? {
    guard json.isObject else { return nil }
    var context = ErrorContext()
    if let name = json["name"]?.text { context.entries.append(.init("propertyName", [name])) }
    if let value = json["propertyValue"]?.text { context.entries.append(.init("propertyValue", [value])) }
    return ErrorDetail(message: json["message"]?.text, code: json["error"]?.text, context: context)
  }
}
