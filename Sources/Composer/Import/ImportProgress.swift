/// How far the reading of a file is.
public struct ImportProgress: Equatable, Sendable {
  public var contacts: Int
  /// Nil where nobody knows how much there is.
  public var percent: Int?

  public init(contacts: Int, percent: Int?) {
    (self.contacts, self.percent) = (contacts, percent)
  }

  /// `43 %, 120,000 contacts`.
  var words: String {
    let count = "\(contacts.grouped) contact\(contacts == 1 ? "" : "s")"
    return percent.map { "\($0) %, \(count)" } ?? count
  }
}

extension Int {
  /// With a comma between thousands.
  var grouped: String {
    let digits = Array(String(magnitude))
    let parts = stride(from: digits.count % 3, through: digits.count, by: 3).map { end in
      String(digits[Swift.max(0, end - 3)..<end])
    }
    return (self < 0 ? "-" : "") + parts.filter { !$0.isEmpty }.joined(separator: ",")
  }
}
