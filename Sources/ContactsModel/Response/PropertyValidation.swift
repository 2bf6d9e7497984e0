/// A rule of a portal that values of a property have to keep.
///
/// Source: schema `PublicPropertyValidationRule`. A kind of rule that is not known here may come too.
public struct PropertyValidation: Hashable, Sendable {
  /// The published word, such as `MAX_LENGTH`.
  public var type: String
  /// What the rule is about: a number of characters, domains.
  public var arguments: [String]

  /// A rule of that kind.
  public init(_ type: String, _ arguments: [String] = []) {
    (self.type, self.arguments) = (type, arguments)
  }

  /// Nil if the JSON is no object with a kind of rule.
  public init?(json: JSONNode) {
    guard let type = json["ruleType"]?.text else { return nil }
    self.init(type, (json["ruleArguments"]?.elements ?? []).compactMap(\.text))
  }
}

/// The rules of one property.
///
/// Source: schema `PublicPropertyValidationRuleMap`.
public struct PropertyValidations: Hashable, Sendable {
  /// The internal name.
  public var property: String
  /// In the order of the answer.
  public var rules: [PropertyValidation]

  /// The rules of a property.
  public init(_ property: String, _ rules: [PropertyValidation]) {
    (self.property, self.rules) = (property, rules)
  }

  /// Nil if the JSON is no object with the name of a property.
  public init?(json: JSONNode) {
    guard let name = json["propertyName"]?.text else { return nil }
    self.init(name, (json["propertyValidationRules"]?.elements ?? []).compactMap(PropertyValidation.init))
  }
}

extension [PropertyDefinition] {
  /// The same, each with its rules.
  public func validated(by validations: [PropertyValidations]) -> Self {
    guard !validations.isEmpty else { return self }
    let rules = Dictionary(validations.map { ($0.property, $0.rules) }) { first, _ in first }
    return map { definition in
      var definition = definition
      definition.validations = rules[definition.name] ?? []
      return definition
    }
  }
}
