import Drafts

/// The search for the record that is typed into an association picker: when it is due, and what came of it.
struct RecordSearch: Equatable, Sendable {
  struct Subject: Hashable, Sendable {
    var object: String
    var text: String
  }

  enum Outcome: Equatable, Sendable {
    case found([FoundRecord])
    case failed(Failure)
  }

  /// Milliseconds without typing before a search leaves, and between two searches: HubSpot takes five a second.
  static let pause: Int64 = 250
  /// No name is longer.
  static let longestText = 200

  private(set) var subject: Subject?
  private(set) var due: Int64?
  private(set) var outcome: Outcome?
  private var isUnderWay = false
  private var lastAsked: Int64?

  /// - Returns: whether a search that is under way is of no use any more.
  mutating func turn(to subject: Subject?, at now: Int64) -> Bool {
    guard subject != self.subject else { return false }
    let isVain = isUnderWay
    self.subject = subject
    (isUnderWay, outcome) = (false, nil)
    due = subject.map { _ in max(now, lastAsked ?? now) + Self.pause }
    return isVain
  }

  /// What is to be asked now, if anything.
  mutating func next(at now: Int64) -> Subject? {
    guard let due, due <= now, let subject else { return nil }
    (self.due, isUnderWay, lastAsked) = (nil, true, now)
    return subject
  }

  mutating func effects(at now: Int64) -> [Effect] {
    next(at: now).map { [.portal(.findRecords(object: $0.object, text: $0.text))] } ?? []
  }

  mutating func take(_ outcome: Outcome, of subject: Subject) {
    guard subject == self.subject else { return }
    (self.outcome, isUnderWay) = (outcome, false)
  }

  /// What is found, the record with exactly this id first.
  func records(withIDFirst id: String) -> [FoundRecord] {
    guard case .found(let records)? = outcome else { return [] }
    return records.filter { $0.id == id } + records.filter { $0.id != id }
  }
}
