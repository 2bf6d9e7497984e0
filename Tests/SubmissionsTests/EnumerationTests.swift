import ContactsModel
import Drafts
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
    case intent(Int)
    case answer(Int, sent: PlannedBatch)
    case lookup(Int)
    case timer(Int64)
  }

  private var random: SeededNumbers
  private var submission: Submission
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
    return Plan(batches: batches, leftOut: [], inputCount: index)
  }

  /// Nil where all was well. A person may take it up again, once or twice.
  mutating func run() -> String? {
    var complaint = runToEnd()
    for _ in 0..<random.next(3) where complaint == nil && submission.record.canResume(sendsRest: true) {
      submission = Submission(
        resuming: submission.record, sendsRest: random.next(3) > 0, rules: submission.rules)
      (open, absent) = ([], [:])
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
    return submission.handle(.timerFired(at: now)).isEmpty ? nil : "it goes on after its end"
  }

  private mutating func step() -> String? {
    now += Int64(random.next(3_000))
    switch random.next(60) {
    case 0: return take(.stopRequested(at: now))
    case 1:
      open.removeAll { if case .intent = $0 { true } else { false } }
      return take(.recordingFailed(at: now))
    case 2: return take(.limitsSeen(LimitFacts(max: 1 + random.next(5), remaining: random.next(3)), at: now))
    case 3: return takeStray()
    default: break
    }
    guard !open.isEmpty else { return "nothing more can happen, and it is not finished" }
    return happen(open.remove(at: random.next(open.count)))
  }

  private mutating func happen(_ event: Open) -> String? {
    switch event {
    case .intent(let batch): take(.intentRecorded(batch: batch, at: now))
    case .timer(let time):
      take(.timerFired(at: advance(to: time)))
    case .answer(let batch, let sent):
      random.next(5) == 0
        ? take(.sendFailed(batch: batch, pick(SendFailure.allCases), at: now))
        : take(.answered(batch: batch, answer(to: sent), at: now))
    case .lookup(let batch):
      random.next(4) == 0
        ? take(.verificationFailed(batch: batch, at: now))
        : look(batch)
    }
  }

  private mutating func look(_ batch: Int) -> String? {
    let records = found()
    let emails = Set(records.compactMap(\.email))
    for input in submission.plan.batches[batch].inputs {
      let isThere = emails.contains(input.email?.lowercased() ?? "")
      absent[input.index] = isThere ? nil : submission.record.batches[batch].attempts.count
    }
    return take(.verified(batch: batch, records, at: now))
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
    let settled = submission.outcomes.map { $0.isSettled && $0.outcome == .created }
    let actions = submission.handle(event)
    for action in actions {
      switch action {
      case .recordIntent(let batch, _, _): open.append(.intent(batch))
      case .send(let batch, let part):
        open.append(.answer(batch, sent: part?.request ?? submission.plan.batches[batch]))
        if let complaint = complaint(aboutSending: part, of: batch) { return complaint }
      case .verify(let batch, _, _): open.append(.lookup(batch))
      case .wait(let until): open.append(.timer(until))
      case .recordAnswer, .recordOutcomes, .finish: break
      }
    }
    for (outcome, wasCreated) in zip(submission.outcomes, settled) where wasCreated {
      if outcome.outcome != .created { return "\(outcome.index) was created and is \(outcome.outcome)" }
    }
    for (before, after) in zip(before, submission.states) where !before.mayBecome(after) {
      return "\(before) became \(after)"
    }
    let underWay = submission.states.count(where: \.isUnderWay)
    return underWay <= submission.rules.concurrency ? nil : "\(underWay) under way"
  }

  /// What may have been created is sent again only if it has an e-mail, was not found since, and not too often.
  private func complaint(aboutSending part: BatchPart?, of batch: Int) -> String? {
    let record = submission.record.batches[batch]
    let positions = part?.positions ?? Array(record.outcomes.indices)
    for position in positions {
      if record.outcomes[position].isSettled { return "sent although settled" }
      let index = record.outcomes[position].index
      let departures = record.attempts.dropLast().filter {
        $0.holds(position) && $0.mayHaveCreated(submission.plan.batches[batch], rules: submission.rules)
      }
      if !departures.isEmpty, record.outcomes[position].email == nil { return "sent twice without an e-mail" }
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

private struct SeededNumbers {
  var state: UInt64

  /// Below the bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

extension BatchState {
  /// The transitions that the states document, with those that an event makes in one step.
  fileprivate func mayBecome(_ next: Self) -> Bool {
    if self == next { return true }
    return switch (self, next) {
    case (.planned, .recordingIntent), (.planned, .waiting), (.planned, .settled): true
    case (.unverified, .verifying), (.unverified, .awaitingLookup), (.unverified, .settled): true
    case (.recordingIntent, .sending), (.recordingIntent, .settled): true
    case (.sending, .waiting), (.sending, .verifying), (.sending, .awaitingLookup): true
    case (.sending(let attempt, _), .recordingIntent(let following)): following == attempt + 1
    case (.sending, .settled): true
    case (.waiting(let attempt, _, _), .recordingIntent(let following)): following == attempt + 1
    case (.waiting(let attempt, _, _), .waiting(let same, _, _)): attempt == same
    case (.waiting, .settled): true
    case (.verifying, .awaitingLookup), (.verifying, .recordingIntent), (.verifying, .waiting): true
    case (.verifying, .settled): true
    case (.awaitingLookup, .verifying), (.awaitingLookup, .awaitingLookup), (.awaitingLookup, .settled): true
    default: false
    }
  }
}
