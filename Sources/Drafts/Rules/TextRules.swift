internal import ContactsModel

/// The checks for damage that a value of any property may have.
enum TextRules {
  /// Reports what makes a value useless.
  /// - Returns: whether it is worth looking closer.
  static func checkErrors(
    _ property: Property, _ scan: TextScan, _ problems: inout ProblemCollector
  ) -> Bool {
    let value = property.value
    if scan.hasControl || scan.mayHaveInvisible, let finding = ControlCharacter.find(in: value) {
      problems.add(
        .error, .controlCharacter(finding.scalar, position: finding.position), at: .property(property.name),
        suggestion: MisreadText.repaired(value) ?? (finding.rest.isEmpty ? nil : finding.rest))
      return false
    }
    if SpreadsheetText.hasLostDigits(value) {
      problems.add(.error, .lostDigits(value: value), at: .property(property.name))
      return false
    }
    return true
  }

  /// Reports what is probably not meant in a value that could be sent.
  static func checkDoubts(
    _ property: Property, _ scan: TextScan, isHTML: @autoclosure () -> Bool,
    _ problems: inout ProblemCollector
  ) {
    let value = property.value
    let path = FieldPath.property(property.name)
    if NonValue(value) != nil {
      return problems.add(.warning, .notAValue(text: value), at: path)
    }
    if let plain = SpreadsheetText.withoutMark(value) {
      problems.add(.warning, .textMark(value: value), at: path, suggestion: plain)
    }
    if scan.hasVerticalTab {
      problems.add(
        .warning, .verticalTab, at: path, suggestion: value.replacing("\u{B}", with: "\n"))
    }
    if scan.mayBeMisread, let meant = MisreadText.repaired(value) {
      problems.add(.warning, .misread, at: path, suggestion: meant)
    } else if scan.mayHaveInvisible, let finding = InvisibleCharacters.find(in: value) {
      problems.add(
        .warning,
        .invisibleCharacter(finding.scalar, position: finding.position, count: finding.count), at: path,
        suggestion: finding.rest.isEmpty ? nil : finding.rest)
    }
    if scan.hasAmpersand, !isHTML(), let meant = HTMLEntities.decoded(value) {
      problems.add(.warning, .htmlEntities, at: path, suggestion: meant)
    }
  }

  /// Reports a birthday that is none.
  static func checkBirthday(_ property: Property, _ problems: inout ProblemCollector) {
    guard !property.value.isBlank, !Birthday.accepts(property.value) else { return }
    if let day = SpreadsheetDay.moment(meantBy: property.value) {
      problems.add(
        .warning, .dayNumber(value: property.value), at: .property(property.name), suggestion: day)
    } else {
      problems.add(.warning, .notABirthday(value: property.value), at: .property(property.name))
    }
  }
}
