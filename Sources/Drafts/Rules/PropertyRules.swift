internal import ContactsModel

/// The checks of an input's properties.
struct PropertyRules {
  let catalogue: PropertyCatalogue

  func check(_ properties: [Property], _ problems: inout ProblemCollector) {
    checkIdentity(properties, &problems)
    checkEach(of: properties, &problems)
  }

  /// Whether one property counts in what is found of another: a second one of its name does, and the country beside a
  /// phone number.
  static func isAsked(of other: String, about name: String) -> Bool { other == name || other == "country" }

  /// All but whether they make a contact by themselves.
  func checkEach(of properties: [Property], _ problems: inout ProblemCollector) {
    var names = SeenNames(expecting: properties.count)
    for property in properties {
      check(property, of: properties, &problems)
      if !names.insert(property.name) {
        problems.add(.error, .duplicateProperty(name: property.name), at: .property(property.name))
      }
    }
  }

  /// A contact needs an e-mail, a first name or a last name; what is not seen does not make one.
  private func checkIdentity(_ properties: [Property], _ problems: inout ProblemCollector) {
    let isIdentified = properties.contains { property in
      (property.name == "email" || property.name == "firstname" || property.name == "lastname")
        && !property.value.showsNothing
    }
    if !isIdentified { problems.add(.error, .noIdentity, at: .properties) }
  }

  private func check(
    _ property: Property, of properties: [Property], _ problems: inout ProblemCollector
  ) {
    if let facts = catalogue.facts(of: property.name) {
      checkAccess(property.name, facts.access, &problems)
      let (errors, warnings) = (problems.errors, problems.warnings)
      ValueRules.check(property, facts, catalogue, &problems)
      let isSound = problems.errors == errors && problems.warnings == warnings
      if facts.form == .phone { checkPhone(property, of: properties, isSound: isSound, &problems) }
    } else if property.name.isBlank {
      problems.add(.error, .emptyName, at: .property(property.name))
    } else {
      problems.addUnknown(property.name, in: catalogue)
      ValueRules.checkFreeText(property, &problems)
    }
  }

  /// What a number lacks may be told from the country beside it. None of it is refused by HubSpot.
  private func checkPhone(
    _ property: Property, of properties: [Property], isSound: Bool, _ problems: inout ProblemCollector
  ) {
    let value = property.value
    guard !value.isBlank, !value.isPlaceholder else { return }
    let country = properties.last { $0.name == "country" }?.value
    guard let (fault, suggestion) = PhoneForm.fault(in: value, country: country) else { return }
    // Damage that is told already says why it is no number.
    if fault == .notANumber, !isSound { return }
    let rule: Rule =
      switch fault {
      case .notANumber: .phoneForm(value: value)
      case .zerosForPlus: .phonePrefix(value: value)
      case .noCountryCode(let country): .phoneWithoutCountryCode(country: country)
      }
    problems.add(.warning, rule, at: .property(property.name), suggestion: suggestion)
  }

  private func checkAccess(_ name: String, _ access: WriteAccess, _ problems: inout ProblemCollector) {
    switch access {
    case .readOnly:
      problems.add(.error, .readOnlyProperty(name: name, certain: true), at: .property(name))
    case .presumedReadOnly:
      problems.add(.warning, .readOnlyProperty(name: name, certain: false), at: .property(name))
    case .writable, .unknown:
      break
    }
  }
}
