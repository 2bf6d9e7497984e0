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

/// Points in time as a person wants them told.
struct ShownTimes: Hashable, Sendable {
  var form = TimeForm.utc
  var now: Int64 = 0
  var zone = LocalTime.utc

  /// For columns: `2026-11-23 14:03:40`, `3 min ago`
  func text(_ time: Timestamp?) -> String { form.text(time, now: now, in: zone) }

  /// With its zone, and as it came where that is of another form: `2026-11-23 14:03:40 UTC`
  func words(_ time: Timestamp) -> String {
    guard time.epochMilliseconds != nil else { return time.text }
    let words = form == .relative ? text(time) : "\(text(time)) \(form.words)"
    return time.isPlainUTC ? words : "\(time.text) (\(words))"
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
