/// Why nobody can say whether an input was carried out.
public enum UnknownCause: Hashable, Sendable {
  /// The request left, and no usable answer came back.
  case answerLost
  /// The program ended between sending and the answer.
  case interrupted
  /// The journal could not be written after sending.
  case unrecorded
  /// A status that promises nothing: 5xx, 408, a redirect, or a 4xx that HubSpot does not document.
  case status(Int)
  /// A success whose body is not what HubSpot documents.
  case unreadableAnswer
  /// A success that says nothing about this input.
  case missingFromAnswer
  /// The answer names the input more than once, with different meanings.
  case contradictory
  /// A contact with this e-mail was found afterwards, and it cannot be told whether this input made it.
  case foundDifferent
  /// No contact with this e-mail was found afterwards.
  case notFound
  /// What went out again was told that a contact with this e-mail exists: it may be its own.
  case toldExists
  /// The contact with this id was found afterwards as it was before.
  case notApplied
  /// The contact with this id was changed since, and does not hold what was sent.
  case changedSince
  /// The contact with this id holds what was sent, and it cannot be told whether this input wrote it.
  case foundSame
  /// There is no contact with this id any more.
  case recordGone

  /// It was looked up, and found not to have been carried out.
  public var isAbsence: Bool { self == .notFound || self == .notApplied }
}

extension UnknownCause: RawRepresentable {
  /// The form in which it is stored: a word, for a status its number after it.
  public var rawValue: String {
    switch self {
    case .answerLost: "answer-lost"
    case .interrupted: "interrupted"
    case .unrecorded: "unrecorded"
    case .status(let status): "status-\(status)"
    case .unreadableAnswer: "unreadable-answer"
    case .missingFromAnswer: "missing-from-answer"
    case .contradictory: "contradictory"
    case .foundDifferent: "found-different"
    case .notFound: "not-found"
    case .toldExists: "told-exists"
    case .notApplied: "not-applied"
    case .changedSince: "changed-since"
    case .foundSame: "found-same"
    case .recordGone: "record-gone"
    }
  }

  public init?(rawValue: String) {
    let plain: [Self] = [
      .answerLost, .interrupted, .unrecorded, .unreadableAnswer, .missingFromAnswer, .contradictory,
      .foundDifferent, .notFound, .toldExists, .notApplied, .changedSince, .foundSame, .recordGone,
    ]
    if let cause = plain.first(where: { $0.rawValue == rawValue }) {
      self = cause
    } else if rawValue.hasPrefix("status-"), let status = Int(rawValue.dropFirst(7)) {
      self = .status(status)
    } else {
      return nil
    }
  }
}
