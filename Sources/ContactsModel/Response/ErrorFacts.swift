extension StandardError {
  /// Every reason once: those inside the message, and those that `errors` lists besides.
  public var details: [ErrorDetail] { merged(errors, message) }

  /// The id of the contact that was there already.
  public var existingID: String? { statedID(context, message) }
}

extension ErrorBody {
  /// Every reason once: those inside the message, and those that `errors` lists besides.
  public var details: [ErrorDetail] { merged(errors + validationResults, message) }

  /// The id of the contact that was there already; HubSpot names the first one of a batch at most.
  public var existingID: String? { statedID(context, message) }

  /// Scopes of which the token lacks at least one, in whichever of the forms in use they came; any one of them suffices.
  public var requiredScopes: [String] {
    let contexts = errors.map(\.context) + [context]
    return contexts.flatMap { $0["requiredGranularScopes"] + $0["requiredScopes"] }
  }
}

extension BatchResponse {
  /// The ids that a read did not find.
  public var missingIDs: [String] {
    errors.filter { $0.category == "OBJECT_NOT_FOUND" }.flatMap { $0.context["ids"] }
  }
}

/// The list in a message says more of each reason, and is complete where `errors` is cut.
private func merged(_ listed: [ErrorDetail], _ message: String?) -> [ErrorDetail] {
  let embedded = message.map(ValidationMessage.details) ?? []
  return embedded + listed.filter { detail in !embedded.contains { $0.isSameReason(as: detail) } }
}

extension ErrorDetail {
  fileprivate func isSameReason(as other: Self) -> Bool {
    code == other.code && propertyName == other.propertyName
      && (other.propertyValue == nil || propertyValue == nil || propertyValue == other.propertyValue)
  }
}

private func statedID(_ context: ErrorContext, _ message: String?) -> String? {
  context["existingId"].first ?? message.flatMap(ValidationMessage.existingID)
}
