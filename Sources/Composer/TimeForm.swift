import ContactsModel

/// How points in time are written on a screen.
enum TimeForm: Hashable, Sendable, CaseIterable {
  case utc, local, relative

  var next: Self {
    switch self {
    case .utc: .local
    case .local: .relative
    case .relative: .utc
    }
  }

  var words: String {
    switch self {
    case .utc: "UTC"
    case .local: "local"
    case .relative: "relative"
    }
  }

  func text(_ time: Timestamp?, now: Int64, in zone: LocalTime) -> String {
    guard let time else { return "-" }
    guard let milliseconds = time.epochMilliseconds else { return time.text }
    return switch self {
    case .utc: UTC.text(milliseconds)
    case .local: zone.text(milliseconds)
    case .relative: Age.words(since: milliseconds, at: now)
    }
  }
}

extension Age {
  /// `12 s ago`, `3 min ago`, `5 h ago`, `12 days ago`
  static func words(since time: Int64, at now: Int64) -> String {
    let seconds = milliseconds(since: time, at: now) / 1_000
    return switch seconds {
    case ..<1: "just now"
    case ..<120: "\(seconds) s ago"
    case ..<7_200: "\(seconds / 60) min ago"
    case ..<172_800: "\(seconds / 3_600) h ago"
    default: "\(seconds / 86_400) days ago"
    }
  }
}
