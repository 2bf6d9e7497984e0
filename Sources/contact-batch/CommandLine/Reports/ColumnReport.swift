import Drafts

/// What the columns of a table fill, for the error stream.
enum ColumnReport {
  /// So many columns are told one by one.
  private static let mostLines = 300
  private static let mostReadings = 50
  private static let longestSample = 40

  /// A line for each column, and one for all that HubSpot sets.
  static func lines(_ columns: [LookedAtColumn]) -> [String] {
    let told = columns.enumerated().filter { $0.element.reason != .setByHubSpot }
    let lines = told.prefix(mostLines).map { line($0.element, number: $0.offset + 1) }
    let more = told.count > mostLines ? ["\(told.count - mostLines) more columns"] : []
    let readOnly = columns.filter { $0.reason == .setByHubSpot }.compactMap(\.title)
    return lines + more
      + (readOnly.isEmpty ? [] : ["left out, set by HubSpot: \(readOnly.map(plain).joined(separator: ", "))"])
  }

  /// `lifecyclestage: lead <- Lead (40)`
  static func lines(_ readings: [LabelReading: Int]) -> [String] {
    let sorted = readings.sorted { ($0.key.property, $0.key.label) < ($1.key.property, $1.key.label) }
    let lines = sorted.prefix(mostReadings).map { reading, count in
      "\(reading.property): \(reading.value) <- \(reading.label) (\(count))"
    }
    return lines + (sorted.count > mostReadings ? ["\(sorted.count - mostReadings) more labels"] : [])
  }

  private static func line(_ column: LookedAtColumn, number: Int) -> String {
    let title = column.title.map(plain).flatMap { $0.isEmpty ? nil : $0 } ?? "column \(number)"
    if let reason = column.reason { return "\(title) -> left out (\(words(reason)))" }
    let target = column.column.written
    switch column.certainty {
    case .sure: return "\(title) -> \(target) (sure)\(split(column))"
    case .suggested, .lastTime, .readOnly, .unmapped, .empty:
      return "\(title) -> \(target) (guess)\(split(column, orElse: sample(column)))"
    }
  }

  private static func words(_ reason: ColumnReason) -> String {
    switch reason {
    case .dropped: "as asked"
    case .setByHubSpot: "set by HubSpot"
    case .ofResults: "result of a submission"
    case .filled(let property, let other): "\(plain(other)) fills \(property)"
    case .openAddresses: "it holds addresses, and nothing fills email"
    case .openNames: "it holds names, and nothing fills firstname or lastname"
    case .recordNames(let object): "names of records; ids of a \(object) are linked"
    case .untitled: "no title"
    case .valueAsTitle: "its title is a value"
    case .empty: "no values"
    case .unknown: "no property of that name"
    }
  }

  private static func split(_ column: LookedAtColumn, orElse other: String = "") -> String {
    guard column.column == .fullName, let sample = column.samples.first else { return other }
    let name = PersonName(sample)
    return ", \(quoted(sample)) is \(quoted(name.first)) and \(quoted(name.last))"
  }

  private static func sample(_ column: LookedAtColumn) -> String {
    column.samples.first.map { ", such as \(quoted($0))" } ?? ""
  }

  private static func quoted(_ text: String) -> String {
    let line = plain(text)
    return "\"\(line.count > longestSample ? line.prefix(longestSample - 3) + "..." : line[...])\""
  }

  /// On one line.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
