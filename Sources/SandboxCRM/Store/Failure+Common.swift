extension Failure {
  /// A body that is not what the operation takes. A value of the wrong type comes without a category.
  static func shape(_ error: ShapeError, of bytes: [UInt8]) -> Failure {
    let (line, column) = error.position(in: bytes)
    let place = "Invalid input JSON on line \(line), column \(column)"
    let (text, category): (String, String?) =
      switch error.reason {
      case .syntax: (": not valid JSON", nil)
      case .nestedTooDeeply: (": nested too deeply", nil)
      case .wrongType(let expected, let found):
        (": a value of type `\(expected)` cannot be read from the token `\(found)`", nil)
      case .notAnInteger(let text): (": a value of type `int` cannot be read from \"\(text)\"", nil)
      case .notOneOf(let known, let found):
        (": \"\(found)\" is not one of the accepted values [\(known.joined(separator: ", "))]", nil)
      case .missingFields(let names):
        (". Some required fields were not set: [\(names.joined(separator: ", "))]", "VALIDATION_ERROR")
      }
    return Failure(status: 400, message: place + text, category: category)
  }

  static let tooManyInputs = validation(
    "The maximum number of inputs supported in a batch is \(CreateRequest.maximumInputs). "
      + "Please reduce the number of items and try again")

  static let tooManyInputsWithHistory = validation(
    "The maximum number of inputs supported in a batch request for property histories is "
      + "\(ReadRequest.maximumInputsWithHistory)")

  static func repeatedIDs(_ ids: [String]) -> Failure {
    var failure = validation(
      "Duplicate IDs found in batch input: [\(ids.joined(separator: ", "))]. IDs must be unique")
    failure.context = [ErrorContext(name: "ids", values: ids)]
    return failure
  }

  static func notUnique(_ property: String) -> Failure {
    validation("Contacts cannot be read by the property \(property), which is not unique")
  }

  static func unknownObjectType(_ name: String) -> Failure {
    validation("Unable to infer object type from: \(name)")
  }

  static func validation(_ message: String) -> Failure {
    Failure(status: 400, message: message, category: "VALIDATION_ERROR")
  }

  static let unauthenticated = Failure(
    status: 401,
    message: "Authentication credentials not found. This API takes a token in the header "
      + "`Authorization: Bearer <token>`",
    category: "INVALID_AUTHENTICATION")

  static let foreignPage = Failure(
    status: 403,
    message: "This sandbox is for programs of this machine: a request with another Host than 127.0.0.1, "
      + "localhost or [::1] with its port or none, or with an Origin that is not its own, is refused",
    category: "INVALID_HOST")

  static let noSuchResource = Failure(
    status: 404, message: "resource not found", category: "OBJECT_NOT_FOUND")

  static let methodNotAllowed = Failure(
    status: 405, message: "HTTP 405 Method Not Allowed", category: "METHOD_NOT_ALLOWED")

  static let bodyTooLarge = Failure(
    status: 413, message: "The body is larger than this service takes", category: "VALIDATION_ERROR")

  static let internalError = Failure(status: 500, message: "internal error")

  /// - Parameter policy: `TEN_SECONDLY_ROLLING`, `DAILY` or `SECONDLY`.
  static func tooManyRequests(policy: String, retryAfter: Int? = nil, portalID: Int64) -> Failure {
    let name = policy.lowercased()
    let group =
      "publicapi:private_app-api-calls-\(name.replacing("_rolling", with: "").replacing("_", with: "-"))"
    return Failure(
      status: 429, message: "You have reached your \(name) limit.",
      limit: Limit(policy: policy, group: "\(group):\(ChangeSource.appID):\(portalID)"),
      retryAfter: retryAfter)
  }
}
