/// Why the value of one property was refused.
struct PropertyFault: Error, Hashable {
  enum Reason: Hashable {
    case doesNotExist
    case readOnly
    case calculated
    case email
    case option([PropertyDefinition.Option], isHubSpotDefined: Bool)
    case notMidnight(epochMilliseconds: Int64)
    case date
    case dateTime
    case number
    case validation(PropertyValidation)
    /// None of email, firstname and lastname is there.
    case noIdentity
  }

  var name: String
  var value: String?
  var reason: Reason

  var code: String {
    switch reason {
    case .doesNotExist: "PROPERTY_DOESNT_EXIST"
    case .readOnly, .calculated: "READ_ONLY_VALUE"
    case .email: "INVALID_EMAIL"
    case .option: "INVALID_OPTION"
    case .notMidnight, .date: "INVALID_DATE"
    case .dateTime: "INVALID_LONG"
    case .number: "INVALID_INTEGER"
    case .validation(let rule): "INVALID_\(rule.kind.rawValue)"
    case .noIdentity: "MISSING_REQUIRED_PROPERTY"
    }
  }

  var message: String {
    let value = value ?? ""
    return switch reason {
    case .doesNotExist: "Property \"\(name)\" does not exist"
    case .readOnly: "\"\(name)\" is a read only property; its value cannot be set."
    case .calculated: "\"\(name)\" is a calculated property; its value cannot be set."
    case .email: "Email address \(value) is invalid"
    case .option(let options, let isHubSpotDefined):
      "\(value) was not one of the allowed options: "
        + (isHubSpotDefined ? Self.dump(options) : Self.list(options))
    case .notMidnight(let milliseconds):
      "\(value) is at \(CivilTime.clockTime(milliseconds)) UTC, not midnight!"
    case .date: "\(value) was not a valid date."
    case .dateTime: "\(value) was not a valid long."
    case .number: "\(value) was not a valid number"
    case .validation(let rule):
      "\"\(name)\" breaks the validation rule \(rule.kind.rawValue) \(rule.argument)"
    case .noIdentity: "A contact needs at least one of email, firstname and lastname"
    }
  }

  /// The entry of the array that HubSpot embeds in its message.
  func embedded(portalID: Int64) -> JSON {
    .object(omittingNil: [
      "isValid": false, "message": .string(message), "error": .string(code), "name": .string(name),
      "localizedErrorMessage": .string(message), "propertyValue": .string(value),
      "portalId": .integer(portalID),
    ])
  }

  /// The entry of `errors`.
  var detail: JSON {
    ["message": .string(message), "code": .string(code), "context": ["propertyName": [.string(name)]]]
  }

  /// HubSpot has two ways to list the allowed options: this one, over several lines, for its own properties.
  private static func dump(_ options: [PropertyDefinition.Option]) -> String {
    let entries = options.enumerated().map { index, option in
      "label: \"\(option.label)\"\nvalue: \"\(option.value)\"\ndisplay_order: \(index)\n"
        + "hidden: false\nread_only: false\n"
    }
    return "[" + entries.joined(separator: ", ") + "]"
  }

  private static func list(_ options: [PropertyDefinition.Option]) -> String {
    "[" + options.map(\.value).joined(separator: ", ") + "]"
  }
}
