import Submissions
import TerminalUI

/// Confirming and sending.
struct SubmitState: Sendable {
  enum Phase: Equatable, Sendable {
    case idle
    /// The person is asked to type a fact.
    case confirming
    /// From the right fact to the last outcome.
    case sending
    case finished
  }

  var phase = Phase.idle
  /// A person has asked to end after the batch that is under way.
  var isStopping = false
  /// Letters go into the field.
  var isTyping = false
  var typed = TextField()
  /// What the question is about, if not the draft.
  private(set) var resumption: Resumption?
  /// When the question is taken back, unless something is typed before.
  private(set) var armedUntil: Int64?

  /// Milliseconds.
  static let armedFor: Int64 = 60_000
  /// As it was last heard of.
  private(set) var submission: Submission?
  private(set) var log = SubmissionLog()
  /// The state of the draft that was confirmed last, and the one of which a submission was heard of.
  private var confirmedRevision: Int?
  private(set) var sentRevision: Int?

  /// What a submission came to, if it ended while the person was elsewhere.
  var unseen: SubmissionRecord?

  var batchList = ListState()
  var logList = ListState()

  init() {}

  /// Asks for the fact. What was typed before to the same question stays.
  mutating func ask(at now: Int64, about resumption: Resumption? = nil) {
    if resumption != self.resumption { typed = TextField() }
    self.resumption = resumption
    phase = .confirming
    isTyping = true
    stayArmed(at: now)
  }

  mutating func stayArmed(at now: Int64) {
    armedUntil = now + Self.armedFor
  }

  /// Takes back the question and what was typed.
  mutating func disarm() {
    (phase, isTyping, typed, armedUntil) = (.idle, false, TextField(), nil)
    resumption = nil
  }

  /// - Parameter revision: that of the draft; nil where something else goes on.
  mutating func begin(revision: Int?) {
    resumption = nil
    (phase, isTyping, isStopping, typed) = (.sending, false, false, TextField())
    (submission, log, unseen) = (nil, SubmissionLog(), nil)
    (batchList, logList) = (ListState(), ListState())
    (confirmedRevision, armedUntil) = (revision, nil)
  }

  /// The draft has another revision, and is the same.
  mutating func carrySent(from old: Int, to new: Int) {
    if sentRevision == old { sentRevision = new }
    if confirmedRevision == old { confirmedRevision = new }
  }

  mutating func take(_ submission: Submission) {
    let wasAtEnd = logList.selected >= log.lines.count - 1
    self.submission = submission
    if let confirmedRevision { sentRevision = confirmedRevision }
    phase = submission.isFinished ? .finished : .sending
    log.follow(submission)
    if wasAtEnd { logList.selected = max(0, log.lines.count - 1) }
    if let moving = submission.states.firstIndex(where: { $0 != .settled }) { batchList.selected = moving }
  }
}
