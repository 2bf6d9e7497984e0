/// One key of an error's `context`.
struct ErrorContext: Hashable, Sendable {
  var name: String
  var values: [String]
}

extension [ErrorContext] {
  var json: JSON {
    .object(map { JSON.Member(name: $0.name, value: .strings($0.values)) })
  }
}

/// The refusal of a whole request, still without its correlation id.
struct Failure: Error, Hashable, Sendable {
  /// What a refusal for too many requests says in place of a category.
  struct Limit: Hashable, Sendable {
    var policy: String
    var group: String
  }

  var status: Int
  var message: String
  var category: String?
  var details: [JSON] = []
  var context: [ErrorContext] = []
  var limit: Limit?
  /// Seconds of the header `Retry-After`.
  var retryAfter: Int?

  func json(correlationID: String) -> JSON {
    .object(omittingNil: [
      "status": "error", "message": .string(message),
      "errorType": limit == nil ? nil : "RATE_LIMIT",
      "correlationId": .string(correlationID),
      "policyName": .string(limit?.policy), "groupName": .string(limit?.group),
      "context": context.isEmpty ? nil : context.json,
      "errors": details.isEmpty ? nil : .array(details),
      "category": .string(category),
    ])
  }
}

/// What an operation answers.
enum Answer: Hashable, Sendable {
  case success(status: Int, JSON)
  case failure(Failure)
  case noContent

  var status: Int {
    switch self {
    case .success(let status, _): status
    case .failure(let failure): failure.status
    case .noContent: 204
    }
  }
}
