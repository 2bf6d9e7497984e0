/// Reads `YYYY-MM-DD`, then optionally `Thh:mm[:ss[.fraction]]` and `Z`, `±hh`, `±hhmm` or `±hh:mm`.
struct ISO8601Parser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  consuming func epochMilliseconds() -> Int64? {
    guard let date = date() else { return nil }
    var milliseconds: Int64 = 0
    var offset: Int64 = 0
    if skip("T") || skip("t") || skip(" ") {
      guard let time = timeOfDay(), let zone = offsetInMinutes() else { return nil }
      (milliseconds, offset) = (time, zone)
    }
    guard index == bytes.count else { return nil }
    let midnight = CivilTime.days(year: date.year, month: date.month, day: date.day) * 86_400_000
    return midnight + milliseconds - offset * 60_000
  }

  private mutating func date() -> (year: Int64, month: Int64, day: Int64)? {
    guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
      let day = number(digits: 2), (1...12).contains(month),
      day >= 1, day <= CivilTime.daysInMonth(month, year: year)
    else { return nil }
    return (year, month, day)
  }

  /// Milliseconds since midnight. A leap second is allowed.
  private mutating func timeOfDay() -> Int64? {
    guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), hour < 24, minute < 60
    else { return nil }
    var second: Int64 = 0
    if skip(":") {
      guard let value = number(digits: 2), value <= 60 else { return nil }
      second = value
    }
    guard let fraction = fraction() else { return nil }
    return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  /// Milliseconds of an optional fraction of any length.
  private mutating func fraction() -> Int64? {
    guard skip(".") || skip(",") else { return 0 }
    var milliseconds: Int64 = 0
    var unit: Int64 = 100
    guard let first = digit() else { return nil }
    milliseconds += first * unit
    while let next = digit() {
      unit /= 10
      milliseconds += next * unit
    }
    return milliseconds
  }

  private mutating func offsetInMinutes() -> Int64? {
    if index == bytes.count || skip("Z") || skip("z") { return 0 }
    let sign: Int64
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2) else { return nil }
    if index == bytes.count { return sign * hours * 60 }
    _ = skip(":")
    guard let minutes = number(digits: 2) else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private mutating func number(digits: Int) -> Int64? {
    var value: Int64 = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private mutating func digit() -> Int64? {
    guard index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9")
    else { return nil }
    defer { index += 1 }
    return Int64(bytes[index] - UInt8(ascii: "0"))
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
