import ContactsModel
import Drafts

/// How what is stored of a property compares with what was sent.
enum StoredState: Hashable, Sendable {
  case same
  /// The same value in HubSpot's own form.
  case normalised
  case differs
  /// Nothing of the kind was sent.
  case added
  /// Nothing came of it.
  case unread

  /// - Parameter isSaidNormalised: HubSpot warns that it changed the form.
  init(sent: String?, stored: StoredValue?, isSaidNormalised: Bool = false) {
    guard let stored else {
      self = .unread
      return
    }
    guard let sent else {
      self = .added
      return
    }
    let text = stored.text ?? ""
    if text == sent {
      self = .same
    } else {
      self = isSaidNormalised || Self.means(sent, text) ? .normalised : .differs
    }
  }

  /// Both say the same: in other letters, as a phone number, a number, a point in time, or a list.
  private static func means(_ sent: String, _ stored: String) -> Bool {
    if sent.isEmpty || stored.isEmpty { return false }
    let (left, right) = (sent.words, stored.words)
    if left.lowercased() == right.lowercased() { return true }
    if left.isPhoneNumber, right.isPhoneNumber { return left.isSamePhone(as: right) }
    if let time = left.instant, let other = right.instant { return time == other }
    if let number = Double(left), let other = Double(right) { return number == other }
    let lists = [left, right].map { Set($0.split(separator: ";").map { String($0).words.lowercased() }) }
    return lists[0].count > 1 && lists[0] == lists[1]
  }
}

extension String {
  /// Without blanks at the ends, and one blank between words.
  fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private var digits: String { filter { $0.isASCII && $0.isNumber } }

  /// Digits with what people write between them, and more than a plain number has.
  fileprivate var isPhoneNumber: Bool {
    let digits = digits.count
    return digits >= 6 && digits <= 20 && allSatisfy { $0.isASCII && ($0.isNumber || " +-()./".contains($0)) }
      && (contains { " +()/".contains($0) } || hasPrefix("0"))
  }

  /// One may have the country's code where the other has a zero.
  fileprivate func isSamePhone(as other: String) -> Bool {
    let numbers = [self, other].map { String($0.digits.drop { $0 == "0" }) }.sorted { $0.count < $1.count }
    return numbers[0].count >= 6 && numbers[1].hasSuffix(numbers[0])
      && numbers[1].count - numbers[0].count <= 3
  }

  /// A day, or a point in time in ISO form or in milliseconds.
  fileprivate var instant: Int64? {
    let isDigits = allSatisfy { $0.isASCII && $0.isNumber }
    guard isDigits ? count >= 12 : contains("-") else { return nil }
    return Timestamp(self).epochMilliseconds
  }
}

/// How many properties of a contact are stored as they were sent.
struct StoredCounts: Hashable, Sendable {
  private(set) var same = 0
  private(set) var normalised = 0
  private(set) var differing = 0
  private(set) var unread = 0

  init(_ states: some Sequence<StoredState>) {
    for state in states {
      switch state {
      case .same: same += 1
      case .normalised: normalised += 1
      case .differs: differing += 1
      case .unread: unread += 1
      case .added: break
      }
    }
  }

  /// `as sent`, `2 normalised`, `1 differs`
  var words: String {
    if differing > 0 {
      let words = differing == 1 ? "1 differs" : "\(differing) differ"
      return normalised > 0 ? "\(words), \(normalised) norm." : words
    }
    if normalised > 0 { return "\(normalised) normalised" }
    return unread > 0 ? "\(unread) not stored" : "as sent"
  }
}
