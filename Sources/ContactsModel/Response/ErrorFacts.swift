extension StandardError {
  /// Every reason: those inside the message where it lists at least as many as `errors`.
  public var details: [ErrorDetail] { fuller(errors, message) }

  /// The id of the contact that was there already.
  public var existingID: String? { statedID(context, message) }
}

extension ErrorBody {
  /// Every reason: those inside the message where it lists at least as many as `errors`.
  public var details: [ErrorDetail] {
    fuller(errors.isEmpty ? validationResults : errors, message)
  }

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

/// The list in a message is complete, `errors` may be shorter; but only the latter is published.
private func fuller(_ listed: [ErrorDetail], _ message: String?) -> [ErrorDetail] {
  let embedded = message.map(ValidationMessage.details) ?? []
  return embedded.count >= listed.count ? embedded : listed
}

private func statedID(_ context: ErrorContext, _ message: String?) -> String? {
  context["existingId"].first ?? message.flatMap(ValidationMessage.existingID)
}
