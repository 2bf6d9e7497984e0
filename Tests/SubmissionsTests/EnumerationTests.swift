import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

/// Events in any order that the machine's own actions allow.
struct EnumerationTests {
  @Test(arguments: 0..<40) func `every sequence ends, by legal transitions, with an outcome for each input`(
    seed: Int
  ) {
    for round in 0..<50 {
      var world = RandomWorld(seed: UInt64(seed * 1_000 + round))
      let complaint = world.run()
      #expect(complaint == nil, "seed \(seed), round \(round)")
    }
  }
}

/// A journal, a service and a person that do whatever may happen.
private struct RandomWorld {
  private enum Open: Equatable {
    case intent(Int, SubmissionAction)
    case answer(Int, sent: PlannedBatch)
    case lookup(Int, emails: [String])
    case timer(Int64)
  }

  private var random: SeededNumbers
  private var submission: Submission
  /// What was recorded, and nothing else.
  private var journal: SubmissionRecord
  private var isJournalBroken = false
  private var open: [Open] = []
  private var now = start
  /// The inputs that the last lookup did not find, with how many attempts there were before it.
  private var absent: [Int: Int] = [:]
  /// What left before this submission was taken up, by batch.
  private var earlier: [Int: Int] = [:]

  init(seed: UInt64) {
    random = SeededNumbers(state: seed)
    var rules = SendingRules()
    rules.concurrency = 1 + random.next(4)
    rules.requestsPerWindow = 1 + random.next(6)
    rules.safeResends = random.next(4)
    rules.jitterSeed = seed
    submission = Submission(Self.plan(&random), rules: rules)
    journal = submission.record
  }

  private static func plan(_ random: inout SeededNumbers) -> Plan {
    var index = 0
    let batches = (0..<(1 + random.next(4))).map { _ in
      let contacts = (0..<(1 + random.next(5))).map { _ in
        index += 1
        let trace = random.next(2) == 0 ? "t\(index)" : nil
        return random.next(3) == 0
          ? ContactInput.nameless(("firstname", "P\(index)"), trace: trace)
          : .person("P\(index)", trace: trace)
      }
      return PlannedBatch.of(contacts, from: index - contacts.count)
    }
    return Plan(operation: .create, batches: batches, leftOut: [], inputCount: index)
  }

  /// Nil where all was well. A person may take it up again, once or twice.
  mutating func run() -> String? {
    var complaint = runToEnd()
    for _ in 0..<random.next(3) where complaint == nil && submission.record.canResume(sendsRest: true) {
      journal.conclude()
      submission = Submission(resuming: journal, sendsRest: random.next(3) > 0, rules: submission.rules)
      journal.state = .running
      (open, absent, isJournalBroken) = ([], [:], false)
      for (batch, record) in submission.record.batches.enumerated() { earlier[batch] = record.attempts.count }
      complaint = runToEnd()
    }
    return complaint
  }

  private mutating func runToEnd() -> String? {
    var complaint = take(.started(at: now))
    var steps = 0
    while complaint == nil, !submission.isFinished {
      steps += 1
      guard steps < 5_000 else { return "it does not end" }
      complaint = step()
    }
    if let complaint { return complaint }
    guard submission.outcomes.allSatisfy(\.isSettled) else { return "an input has no outcome" }
    guard submission.states.allSatisfy({ $0 == .settled }) else { return "a batch is not settled" }
    let indexes = submission.outcomes.map(\.index)
    guard indexes == Array(0..<submission.plan.inputCount) else { return "inputs \(indexes)" }
    if let complaint = complaintAboutJournal() { return complaint }
    return submission.handle(.timerFired(at: now)).isEmpty ? nil : "it goes on after its end"
  }

  private mutating func step() -> String? {
    now += Int64(random.next(3_000))
    switch random.next(60) {
    case 0: return take(.stopRequested(at: now))
    case 1: return take(.limitsSeen(LimitFacts(max: 1 + random.next(5), remaining: random.next(3)), at: now))
    case 2: return takeStray()
    default: break
    }
    guard !open.isEmpty else { return "nothing more can happen, and it is not finished" }
    return happen(open.remove(at: random.next(open.count)))
  }

  private mutating func happen(_ event: Open) -> String? {
    switch event {
    case .intent(let batch, let action):
      write(action) ? take(.left(batch, at: now)) : takeFailure(undone: [action])
    case .timer(let time):
      take(.timerFired(at: advance(to: time)))
    case .answer(let batch, let sent):
      random.next(5) == 0
        ? take(.sendFailed(batch: batch, pick(SendFailure.allCases), at: now))
        : take(.answered(batch: batch, answer(to: sent), at: now))
    case .lookup(let batch, let asked):
      random.next(4) == 0
        ? take(.verificationFailed(batch: batch, at: now))
        : look(batch, asked)
    }
  }

  private mutating func look(_ batch: Int, _ asked: [String]) -> String? {
    let records = found()
    let emails = Set(records.compactMap(\.email))
    for input in submission.plan.batches[batch].inputs
    where asked.contains(input.email?.lowercased() ?? "") {
      let isThere = emails.contains(input.email?.lowercased() ?? "")
      absent[input.index] = isThere ? nil : submission.record.batches[batch].attempts.count
    }
    return take(.verified(batch: batch, records, clock: .exact, at: now))
  }

  /// An event that fits nothing must change nothing.
  private mutating func takeStray() -> String? {
    let batch = submission.plan.batches.count + random.next(3)
    let before = submission
    let actions = submission.handle(.answered(batch: batch, .text(201, "{}"), at: now))
    return actions.isEmpty && submission == before ? nil : "a stray event changed something"
  }

  private mutating func advance(to time: Int64) -> Int64 {
    now = max(now, time)
    return now
  }

  /// Takes an event in, and checks what it did.
  private mutating func take(_ event: SubmissionEvent) -> String? {
    let before = submission.states
    let settled = submission.outcomes.map { $0.isSettled && $0.outcome == .succeeded(.create) }
    var undone: [SubmissionAction] = []
    let actions = submission.handle(event)
    for (index, action) in actions.enumerated() {
      // An intent is written when its turn comes.
      guard action.isIntent || write(action) else {
        undone = Array(actions[index...])
        break
      }
      switch action {
      case .recordIntent(let batch, _, _): open.append(.intent(batch, action))
      case .send(let batch, let part):
        open.append(.answer(batch, sent: part?.request ?? submission.plan.batches[batch]))
        if let complaint = complaint(aboutSending: part, of: batch) { return complaint }
      case .verify(let batch, let request): open.append(.lookup(batch, emails: request.ids))
      case .wait(let until): open.append(.timer(until))
      case .recordAnswer, .recordOutcomes, .finish, .verifyLinks, .reread: break
      }
    }
    for (outcome, wasCreated) in zip(submission.outcomes, settled) where wasCreated {
      if outcome.outcome != .succeeded(.create) {
        return "\(outcome.index) was created and is \(outcome.outcome)"
      }
    }
    for (before, after) in zip(before, submission.states) where !before.mayBecome(after) {
      return "\(before) became \(after)"
    }
    if !undone.isEmpty { return takeFailure(undone: undone) }
    let underWay = submission.states.count(where: \.isUnderWay)
    return underWay <= submission.rules.concurrency ? nil : "\(underWay) under way"
  }

  /// What was created is not known any more where that could not be recorded.
  private mutating func takeFailure(undone: [SubmissionAction]) -> String? {
    isJournalBroken = true
    open = open.filter { if case .intent = $0 { false } else { true } }
    let actions = submission.handle(.recordingFailed(undone: undone, at: now))
    return actions.isEmpty ? nil : "after a failure it wants \(actions)"
  }

  /// Writes an action to the journal, or fails now and then.
  private mutating func write(_ action: SubmissionAction) -> Bool {
    if action.isWritten, random.next(60) == 0 { return false }
    switch action {
    case .recordIntent(let batch, let attempt, let part):
      journal.batches[batch].attempts.append(
        Attempt(
          number: attempt, part: part, intentAt: now, departure: PortalClock.exact.departure(at: now)))
    case .recordAnswer(let batch, let attempt, let end, _):
      for index in journal.batches[batch].attempts.indices
      where journal.batches[batch].attempts[index].number == attempt {
        journal.batches[batch].attempts[index].end = end
      }
    case .recordOutcomes(let outcomes):
      for outcome in outcomes {
        guard let batch = journal.batch(ofInput: outcome.index) else { continue }
        journal.batches[batch].outcomes = journal.batches[batch].outcomes.map {
          $0.index == outcome.index ? outcome : $0
        }
      }
    case .finish(let state, _): journal.state = state
    case .send, .wait, .verify, .verifyLinks, .reread: break
    }
    return true
  }

  /// Whoever reads the journal later knows what the submission knew at its end: after a failure nothing was concluded,
  /// and what stood in an attempt without an outcome is unknown.
  private func complaintAboutJournal() -> String? {
    var read = journal
    if isJournalBroken, read.state != .running { return "it was concluded after a failure" }
    read.conclude(rules: submission.rules)
    for (kept, known) in zip(read.outcomes, submission.outcomes) {
      let isSame = kept.outcome == known.outcome && kept.id == known.id
      if !isSame { return "\(known.index): recorded \(kept.outcome), known \(known.outcome)" }
    }
    return nil
  }

  /// What may have been created is sent again only if it has an e-mail, was not found since, and not too often.
  private func complaint(aboutSending part: BatchPart?, of batch: Int) -> String? {
    let record = submission.record.batches[batch]
    let positions = part?.positions ?? Array(record.outcomes.indices)
    for position in positions {
      if record.outcomes[position].isSettled { return "sent although settled" }
      let index = record.outcomes[position].index
      let departures = record.attempts.dropLast().filter {
        $0.holds(position)
          && $0.mayHaveBeenCarriedOut(submission.plan.batches[batch], rules: submission.rules)
      }
      if !departures.isEmpty, record.outcomes[position].email == nil { return "sent twice without an email" }
      if let last = departures.last, last.number > absent[index] ?? 0 {
        return "\(index) was sent again without a proof"
      }
      let before = departures.filter { $0.number <= earlier[batch] ?? 0 }.count
      let most = submission.rules.safeResends + (before > 0 ? 0 : 1)
      if departures.count - before + 1 > most { return "\(index) was sent again too often" }
    }
    return nil
  }

  private mutating func answer(to sent: PlannedBatch) -> BatchAnswer {
    let statuses = [400, 409, 409, 401, 408, 423, 429, 429, 477, 500, 502, 302, 207, 201, 201, 201, 201]
    let status = pick(statuses)
    guard status == 201 || status == 207 else {
      let category = pick(["VALIDATION_ERROR", "CONFLICT", ""])
      return .text(status, #"{"message":"No","category":"\#(category)"}"#, retryAfter: Int64(random.next(3)))
    }
    let results = sent.inputs.filter { _ in random.next(6) > 0 }.map { input in
      result(
        "\(input.index)",
        input.contact.properties.map { #""\#($0.name)":"\#($0.value)""# }.joined(separator: ","))
    }
    let state = pick(["COMPLETE", "COMPLETE", "COMPLETE", "PENDING"])
    return .text(status, #"{"status":"\#(state)","results":[\#(results.joined(separator: ","))]}"#)
  }

  private mutating func found() -> [ContactRecord] {
    submission.plan.batches.flatMap(\.inputs).filter { _ in random.next(2) == 0 }.map { input in
      record(
        result(
          "\(input.index)",
          input.contact.properties.map { #""\#($0.name)":"\#($0.value)""# }.joined(separator: ",")))
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[random.next(elements.count)]
  }
}

extension SubmissionAction {
  fileprivate var isIntent: Bool {
    if case .recordIntent = self { true } else { false }
  }

  fileprivate var isWritten: Bool {
    switch self {
    case .recordIntent, .recordAnswer, .recordOutcomes, .finish: true
    case .send, .wait, .verify, .verifyLinks, .reread: false
    }
  }
}
