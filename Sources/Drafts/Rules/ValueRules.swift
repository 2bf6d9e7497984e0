internal import ContactsModel

/// The checks of one value.
enum ValueRules {
  /// The most characters that a value may have.
  ///
  /// Source: HubSpot's documentation of properties, type `string`.
  static let maximumLength = 65_536

  /// Checks a value against all that its property needs. An empty value is legal: it sets empty.
  static func check(
    _ property: Property, _ facts: PropertyFacts, _ catalogue: PropertyCatalogue,
    _ problems: inout ProblemCollector
  ) {
    if property.value.isEmpty {
      if facts.form == .email { problems.add(.warning, .emptyEmail, at: .property(property.name)) }
    } else if checkText(property, &problems) {
      let scan = TextScan(property.value)
      guard TextRules.checkErrors(property, scan, &problems) else { return }
      let errors = problems.errors
      checkForm(property, facts, catalogue, &problems)
      guard problems.errors == errors else { return }
      if facts.isValidated {
        PortalRules.check(property, catalogue.entries[facts.position].validations, &problems)
      }
      let isHTML = { catalogue.entries[facts.position].fieldType == "html" }
      TextRules.checkDoubts(property, scan, isHTML: isHTML(), &problems)
      if facts.isBirthday { TextRules.checkBirthday(property, &problems) }
    }
  }

  /// Checks a value of which nothing more is known.
  static func checkFreeText(_ property: Property, _ problems: inout ProblemCollector) {
    guard !property.value.isEmpty, checkText(property, &problems) else { return }
    let scan = TextScan(property.value)
    guard TextRules.checkErrors(property, scan, &problems) else { return }
    checkBlanks(property, &problems)
    TextRules.checkDoubts(property, scan, isHTML: false, &problems)
    if Birthday.isMeant(by: property.name) { TextRules.checkBirthday(property, &problems) }
  }

  private static func checkBlanks(_ property: Property, _ problems: inout ProblemCollector) {
    guard property.value.hasSurroundingBlanks else { return }
    problems.add(
      .warning, .surroundingBlanks, at: .property(property.name), suggestion: property.value.trimmed)
  }

  /// Checks what holds for every value.
  /// - Returns: whether it is worth looking closer.
  private static func checkText(_ property: Property, _ problems: inout ProblemCollector) -> Bool {
    if property.value.isPlaceholder {
      problems.add(.error, .placeholder(text: property.value), at: .property(property.name))
      return false
    }
    if property.value.holdsReplacement {
      problems.add(.error, .unreadableCharacter, at: .property(property.name))
      return false
    }
    guard property.value.utf8.count > maximumLength else { return true }
    let length = property.value.count
    guard length > maximumLength else { return true }
    problems.add(.error, .tooLong(characters: length), at: .property(property.name))
    return false
  }

  private static func checkForm(
    _ property: Property, _ facts: PropertyFacts, _ catalogue: PropertyCatalogue,
    _ problems: inout ProblemCollector
  ) {
    let value = property.value
    switch facts.form {
    case .text, .phone:
      checkBlanks(property, &problems)
    case .email:
      checkEmail(property, &problems)
    case .number:
      guard !NumberForm.accepts(value) else { return }
      problems.add(
        .error, .notANumber(value: value), at: .property(property.name),
        suggestion: NumberForm.suggestion(for: value))
    case .bool:
      guard value != "true", value != "false" else { return }
      problems.add(
        .error, .notABool(value: value), at: .property(property.name),
        suggestion: OptionRules.bool(from: value, catalogue.entries[facts.position]))
    case .date:
      let fault = DateForm.dateFault(in: value)
      if fault != nil, catalogue.dates == .normalized, let day = DateForm.normalizedDay(of: value) {
        problems.add(
          .warning, .dateNormalized(day: day), at: .property(property.name), suggestion: day)
      } else {
        report(fault, property, facts, &problems)
      }
    case .datetime:
      report(DateForm.momentFault(in: value), property, facts, &problems)
    case .choice, .choices:
      checkOptions(property, catalogue.entries[facts.position], catalogue, &problems)
    }
  }

  private static func checkOptions(
    _ property: Property, _ entry: CatalogueEntry, _ catalogue: PropertyCatalogue,
    _ problems: inout ProblemCollector
  ) {
    if entry.isOwner {
      guard !property.value.isDigits else { return }
      checkOwner(property, catalogue.owners, &problems)
    } else if entry.optionsAreKnown {
      OptionRules.check(property.value, entry, isComplete: catalogue.isComplete, &problems)
    } else {
      checkBlanks(property, &problems)
    }
  }

  /// A name is no id, but tells it where the owners are known.
  private static func checkOwner(
    _ property: Property, _ owners: OwnerNames, _ problems: inout ProblemCollector
  ) {
    let trimmed = property.value.trimmed
    let meaning = owners.isEmpty || trimmed.isDigits ? nil : owners.meaning(of: trimmed)
    var id = trimmed.isDigits ? trimmed : nil
    if case .owner(let meant)? = meaning { id = meant }
    problems.add(
      .error, .ownerIDForm(value: property.value, meaning), at: .property(property.name), suggestion: id)
  }

  private static func checkEmail(_ property: Property, _ problems: inout ProblemCollector) {
    guard let fault = EmailForm.fault(in: property.value) else {
      guard let meant = MailDomain.address(meantBy: property.value) else { return }
      return problems.add(
        .warning, .mistypedDomain(email: property.value), at: .property(property.name), suggestion: meant)
    }
    problems.add(
      .error, .emailForm(fault), at: .property(property.name),
      suggestion: EmailForm.suggestion(for: property.value))
  }

  private static func report(
    _ fault: DateForm.Fault?, _ property: Property, _ facts: PropertyFacts,
    _ problems: inout ProblemCollector
  ) {
    if let fault {
      problems.add(.error, fault.rule, at: .property(property.name), suggestion: fault.suggestion)
    } else if !facts.isBirthday, DateForm.isUnlikely(property.value) {
      problems.add(.warning, .unlikelyDate(value: property.value), at: .property(property.name))
    }
  }
}

extension String {
  /// Whether U+FFFD is in it. Its first byte is rare, so that most texts are looked through only once.
  fileprivate var holdsReplacement: Bool {
    utf8.contains(0xEF) && unicodeScalars.contains("\u{FFFD}")
  }
}
