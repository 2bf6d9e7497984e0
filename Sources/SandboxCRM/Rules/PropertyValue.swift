/// The forms of values by the type of the property.
enum PropertyValue {
  static func stored(
    _ value: String, as definition: PropertyDefinition, _ version: APIVersion
  ) throws(Refusal) -> String {
    if definition.name == "email" { return try email(value) }
    return switch definition.type {
    case "number": try number(value)
    case "date": try version.normalizesDates ? normalizedDate(value) : date(value)
    case "datetime": try dateTime(value)
    case "enumeration", "bool": try option(value, of: definition)
    default: value
    }
  }

  private static func email(_ value: String) throws(Refusal) -> String {
    guard EmailForm.accepts(value) else { throw Refusal(reason: .email) }
    return value.lowercased()
  }

  /// Digits with at most one point and a sign; no thousands separators, no exponent.
  private static func number(_ value: String) throws(Refusal) -> String {
    let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
    guard digits.contains(where: \.isASCIIDigit), digits.allSatisfy({ $0.isASCIIDigit || $0 == "." }),
      digits.count(where: { $0 == "." }) <= 1
    else { throw Refusal(reason: .number) }
    return value
  }

  private static func date(_ value: String) throws(Refusal) -> String {
    if let milliseconds = epoch(value) {
      guard milliseconds % CivilTime.millisecondsPerDay == 0 else {
        throw Refusal(reason: .notMidnight(epochMilliseconds: milliseconds))
      }
      return CivilTime.date(milliseconds)
    }
    guard let milliseconds = ISOTime.date(value) else { throw Refusal(reason: .date) }
    return CivilTime.date(milliseconds)
  }

  /// The day in UTC of any moment; fewer than eleven digits are seconds.
  private static func normalizedDate(_ value: String) throws(Refusal) -> String {
    let digits = value.utf8.count - (value.hasPrefix("-") ? 1 : 0)
    let number = epoch(value).map { digits == 9 || digits == 10 ? $0 * 1_000 : $0 }
    guard let milliseconds = number ?? ISOTime.dateTime(value) else { throw Refusal(reason: .date) }
    return CivilTime.date(milliseconds)
  }

  private static func dateTime(_ value: String) throws(Refusal) -> String {
    guard let milliseconds = epoch(value) ?? ISOTime.dateTime(value) else {
      throw Refusal(reason: .dateTime)
    }
    return CivilTime.dateTime(milliseconds)
  }

  private static func epoch(_ value: String) -> Int64? {
    Int64(value).flatMap { CivilTime.range.contains($0) ? $0 : nil }
  }

  /// Several options of a check box property are joined by `;`; one in front appends, which on a new contact is the
  /// same as setting.
  private static func option(
    _ value: String, of definition: PropertyDefinition
  ) throws(Refusal) -> String {
    guard !definition.options.isEmpty else { return value }
    let chosen = definition.fieldType == "checkbox" ? value.split(separator: ";") : [value[...]]
    guard chosen.allSatisfy({ one in definition.options.contains { $0.value == one } }) else {
      throw Refusal(
        reason: .option(definition.options, isHubSpotDefined: definition.isHubSpotDefined))
    }
    return chosen.joined(separator: ";")
  }
}
