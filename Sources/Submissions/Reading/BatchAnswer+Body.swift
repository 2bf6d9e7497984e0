public import ContactsModel

extension BatchAnswer {
  /// The body as an answer to a batch request; nil if it is no JSON object.
  public var response: BatchResponse? { json.flatMap(BatchResponse.init) }

  /// The body as an answer to a request about links; nil if it is no JSON object.
  var linkResponse: AssociationWriteResponse? { json.flatMap(AssociationWriteResponse.init) }

  /// The body as an error; nil if it is no JSON object.
  public var errorBody: ErrorBody? { json.flatMap(ErrorBody.init) }

  private var json: JSONNode? { try? JSONReader.read(body) }
}

extension ErrorBody {
  /// A limit for which waiting a few seconds does not help. Without a policy's name, the message tells.
  var isDailyLimit: Bool {
    if let policyName { return policyName.rawValue.uppercased() == RateLimitPolicy.daily.rawValue }
    return message?.lowercased().contains("daily") == true
  }

  /// The reasons, where the error lists some, else its message.
  var readableMessage: String? { Sentences.reasons(details) ?? message }

  /// The reasons, where the error lists some, else the error itself as the only one.
  var facts: [ErrorDetail] {
    if !details.isEmpty { return details }
    var context = context
    if let policyName { context.entries.append(.init("policyName", [policyName.rawValue])) }
    return message == nil && context.isEmpty
      ? [] : [ErrorDetail(message: message, subCategory: subCategory, context: context)]
  }
}

extension StandardError {
  /// The reasons, where the error lists some, else its message.
  var readableMessage: String? { Sentences.reasons(details) ?? message }

  /// The reasons, where the error lists some, else the error itself as the only one.
  var facts: [ErrorDetail] {
    details.isEmpty ? [ErrorDetail(message: message, subCategory: subCategory, context: context)] : details
  }
}
