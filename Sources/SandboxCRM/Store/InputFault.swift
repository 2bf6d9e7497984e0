/// Why one input was refused.
enum InputFault: Hashable, Sendable {
  case properties([PropertyFault])
  case associations(AssociationFaults)
  /// The e-mail is taken; by an earlier input of the same request where there is no id yet.
  case conflict(existingID: String?)

  var status: Int {
    if case .conflict = self { 409 } else { 400 }
  }

  var category: String {
    if case .conflict = self { "CONFLICT" } else { "VALIDATION_ERROR" }
  }

  func message(portalID: Int64) -> String {
    switch self {
    case .properties(let faults):
      "Property values were not valid: "
        + JSON.array(faults.map { $0.embedded(portalID: portalID) }).text
    case .associations: "One or more associations are invalid"
    case .conflict(let existingID?): "Contact already exists. Existing ID: \(existingID)"
    case .conflict(nil): "Contact already exists."
    }
  }

  /// `errors` of a refused request. HubSpot lists fewer than it embeds in the message.
  var details: [JSON] {
    guard case .properties(let faults) = self else { return [] }
    return faults.prefix(3).map(\.detail)
  }

  var context: [ErrorContext] {
    if case .associations(let faults) = self { faults.context } else { [] }
  }

  /// The refusal of a whole request.
  func failure(portalID: Int64) -> Failure {
    Failure(
      status: status, message: message(portalID: portalID), category: category, details: details,
      context: context)
  }

  /// The entry of `errors` where inputs fail one by one.
  func entry(traceID: String?, portalID: Int64) -> JSON {
    var context = context
    if let traceID { context.append(ErrorContext(name: "objectWriteTraceId", values: [traceID])) }
    if case .conflict(let existingID?) = self {
      context.append(ErrorContext(name: "existingId", values: [existingID]))
    }
    return [
      "status": "error", "category": .string(category), "message": .string(message(portalID: portalID)),
      "context": context.json,
    ]
  }
}
