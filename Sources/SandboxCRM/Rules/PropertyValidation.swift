/// A rule of the portal for the values of a property.
struct PropertyValidation: Hashable, Sendable {
  enum Kind: String, Sendable {
    case maxLength = "MAX_LENGTH"
    case minNumber = "MIN_NUMBER"
  }

  var kind: Kind
  var argument: Int

  func allows(_ value: String) -> Bool {
    switch kind {
    case .maxLength: value.count <= argument
    case .minNumber: Double(value).map { $0 >= Double(argument) } ?? true
    }
  }

  var json: JSON { ["ruleType": .string(kind.rawValue), "ruleArguments": [.string(String(argument))]] }

  /// Of the properties that only this portal has.
  static let custom: [String: [PropertyValidation]] = [
    "support_notes": [PropertyValidation(kind: .maxLength, argument: 2_000)],
    "event_passes": [PropertyValidation(kind: .minNumber, argument: 0)],
  ]
}

extension CRM {
  /// The rules that the portal has for properties of contacts.
  func propertyValidations(object: String) -> Answer {
    guard ObjectType.named(object)?.name == "contact" else { return .success(status: 200, ["results": []]) }
    let validated = schema.properties.filter { !$0.validations.isEmpty }
    return .success(
      status: 200,
      [
        "results": .array(
          validated.map { property in
            [
              "propertyName": .string(property.name),
              "propertyValidationRules": .array(property.validations.map(\.json)),
            ]
          })
      ])
  }
}
