internal import ContactsModel

/// How the number of a cell is shown.
enum CellFormat: Equatable {
  case general
  case day, moment, time
  case percent
  /// With zeros before it, to so many digits.
  case padded(Int)

  /// The formats of a workbook's styles, in the order in which cells refer to them.
  static func read(_ xml: [UInt8]) -> [Self] {
    var scanner = XMLScanner(xml)
    var codes: [String: String] = [:]
    var formats: [Self] = []
    var isCellFormat = false
    while let event = scanner.next() {
      switch event {
      case .start("numFmt", let attributes): codes[attributes["numFmtId"] ?? ""] = attributes["formatCode"]
      case .start("cellXfs", _): isCellFormat = true
      case .end("cellXfs"): isCellFormat = false
      case .start("xf", let attributes) where isCellFormat:
        let id = attributes["numFmtId"] ?? "0"
        formats.append(codes[id].map { Self(code: $0) } ?? Self(builtIn: Int(id) ?? 0))
      case .start, .end, .text: break
      }
    }
    return formats
  }

  private init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .day
    case 22: self = .moment
    case 18...21, 32, 33, 45...47, 55, 56: self = .time
    case 9, 10: self = .percent
    default: self = .general
    }
  }

  /// Letters in quotes, behind a backslash and in brackets are shown as they are.
  init(code: String) {
    var plain = ""
    var (isQuoted, isEscaped, isInBrackets) = (false, false, false)
    for character in code.prefix(while: { $0 != ";" }).lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" || character == "_" {
        isEscaped = true
      } else if character == "[" || character == "]" {
        isInBrackets = character == "["
      } else if !isInBrackets {
        plain.append(character)
      }
    }
    let isDay = plain.contains { $0 == "y" || $0 == "d" }
    let isTime = plain.contains { $0 == "h" || $0 == "s" }
    if plain == "general" || plain == "@" {
      self = .general
    } else if isDay || isTime {
      self = isDay ? (isTime ? .moment : .day) : .time
    } else if plain.contains("%") {
      self = .percent
    } else {
      self = plain.count > 1 && plain.allSatisfy { $0 == "0" } ? .padded(plain.count) : .general
    }
  }

  /// A number as it is shown. Texts that are none stay.
  func shown(_ text: String, countsFrom1904: Bool) -> String {
    guard let number = Double(text), number.isFinite else { return text }
    switch self {
    case .general: return Self.plain(number)
    case .percent: return "\(Self.plain((number * 1e6).rounded() / 1e4))%"
    case .padded(let count):
      let digits = Self.plain(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    case .day, .moment, .time: return moment(number, countsFrom1904) ?? Self.plain(number)
    }
  }

  private func moment(_ number: Double, _ countsFrom1904: Bool) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    let seconds = Int64((number * 86_400).rounded())
    var days = seconds / 86_400 + (countsFrom1904 ? 1_462 : 0)
    // A 29th of February that 1900 did not have counts.
    if days < 60 { days += 1 }
    let (hour, minute, second) = (seconds % 86_400 / 3_600, seconds % 3_600 / 60, seconds % 60)
    let time = "\(Self.two(hour)):\(Self.two(minute))" + (second == 0 ? "" : ":\(Self.two(second))")
    if number < 1, self == .time { return time }
    guard let day = CivilDate(epochMilliseconds: (days - 25_569) * CivilDate.millisecondsPerDay) else {
      return nil
    }
    return seconds % 86_400 == 0 ? day.text : "\(day.text) \(time)"
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : String(number)
  }
}
