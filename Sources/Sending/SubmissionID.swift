import ContactsModel

/// Names a submission: when it began, UTC, and four digits against two in the same second, as
/// `20261123-140340-9f2c`.
public enum SubmissionID {
  /// As many different ones.
  static func make(_ count: Int, at milliseconds: Int64, random: UInt16 = .random(in: 0 ... .max)) -> [String]
  {
    (0..<count).map { make(at: milliseconds, random: random &+ UInt16(truncatingIfNeeded: $0)) }
  }

  public static func make(at milliseconds: Int64, random: UInt16 = .random(in: 0 ... .max)) -> String {
    let digits = Timestamp(epochMilliseconds: milliseconds).text.filter(\.isNumber)
    let suffix = String(random, radix: 16)
    let zeros = String(repeating: "0", count: max(0, 4 - suffix.count))
    return "\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6))-\(zeros)\(suffix)"
  }
}
