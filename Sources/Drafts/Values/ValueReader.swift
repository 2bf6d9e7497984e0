/// Reads what a person types as the value of a property.
public struct ValueReader: Sendable {
  private let entry: CatalogueEntry
  private let isComplete: Bool
  private let now: Int64
  /// In bytes. A pasted page is none of these values, and each letter typed into it would cost a reading.
  static let longest = 4096

  /// - Parameters:
  ///   - isComplete: whether the options of the entry are all that the portal has.
  ///   - now: milliseconds since 1970, for what is told from today on.
  public init(_ entry: CatalogueEntry, isComplete: Bool, now: Int64) {
    self.entry = entry
    self.isComplete = isComplete
    self.now = now
  }

  public func read(_ text: String) -> ValueReading {
    guard text.utf8.count <= Self.longest, !text.isBlank else { return .asTyped }
    switch entry.form {
    case .text, .phone: return .asTyped
    case .email: return EmailForm.bare(text).map { .one(ReadValue(stored: $0, shown: $0)) } ?? .asTyped
    case .number: return ValueReading(NumberForm.meanings(of: text).map { ReadValue(stored: $0, shown: $0) })
    case .bool: return bool(text)
    case .date: return ValueReading(days(text).map { ReadValue(stored: $0.text, shown: $0.words) })
    case .datetime: return ValueReading(MomentNotation(now: now).moments(meantBy: text))
    case .choice, .choices:
      return OptionReader(entry, isComplete: isComplete).value(meantBy: text).map(ValueReading.one)
        ?? .asTyped
    }
  }

  private func bool(_ text: String) -> ValueReading {
    guard let value = OptionRules.bool(from: text, entry) else { return .asTyped }
    let label = entry.listedOptions.first { $0.value == value }?.label
    return .one(ReadValue(stored: value, shown: label ?? value))
  }

  /// Milliseconds count at midnight alone: otherwise the day depends on where one is.
  private func days(_ text: String) -> [CivilDate] {
    let days = DayNotation(now: now).days(meantBy: text)
    guard days.isEmpty, let number = Int64(text), number % CivilDate.millisecondsPerDay == 0 else {
      return days
    }
    return CivilDate(epochMilliseconds: number).map { [$0] } ?? []
  }
}
