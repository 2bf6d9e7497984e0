import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

struct IsolationTests {
  /// A service that refuses a request as a whole for the fault of any input, in the words given for it.
  struct Service {
    var refusal: @Sendable (_ sent: [ContactInput]) -> BatchAnswer?
    private(set) var requests = 0

    mutating func answer(_ sent: PlannedBatch) -> BatchAnswer {
      requests += 1
      let contacts = sent.inputs.map(\.contact)
      if let refusal = refusal(contacts) { return refusal }
      let results = contacts.map { contact in
        let email = contact.value(of: "email") ?? ""
        return result("id-\(email)", #""email":"\#(email)""#)
      }
      return .text(201, #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))]}"#)
    }
  }

  static func people(_ count: Int) -> [ContactInput] {
    (0..<count).map { ContactInput(properties: [Property("email", "p\($0)@example.com")]) }
  }

  static func emails(_ contacts: [ContactInput]) -> Set<String> {
    Set(contacts.compactMap { $0.value(of: "email") })
  }

  /// Sends to the end, and gives the bytes of every request too.
  func run(
    _ contacts: [ContactInput], _ service: inout Service
  ) -> (submission: Submission, sent: [PlannedBatch]) {
    var submission = Submission(.of(contacts))
    var actions = submission.handle(.started(at: start))
    var sent: [PlannedBatch] = []
    while !actions.isEmpty {
      switch actions.removeFirst() {
      case .recordIntent(let batch, _, _):
        actions += submission.handle(.left(batch, at: start))
      case .send(let batch, let part):
        let request = part?.request ?? submission.plan.batches[batch]
        sent.append(request)
        actions += submission.handle(.answered(batch: batch, service.answer(request), at: start))
      case .wait(let until): actions += submission.handle(.timerFired(at: until))
      default: break
      }
    }
    return (submission, sent)
  }

  /// Refuses conflicts as HubSpot does: the first one only, and not which input it was.
  static func conflict(with taken: Set<String>) -> Service {
    Service { sent in
      guard !emails(sent).isDisjoint(with: taken) else { return nil }
      return .text(409, #"{"message":"Contact already exists. Existing ID: 7","category":"CONFLICT"}"#)
    }
  }

  @Test func `of a hundred inputs with three bad ones the others are created, and the three named`() {
    let taken: Set<String> = ["p3@example.com", "p50@example.com", "p99@example.com"]
    var service = Self.conflict(with: taken)
    let (submission, sent) = run(Self.people(100), &service)
    #expect(submission.counts == OutcomeCounts(succeeded: 97, failed: 3))
    let failed = submission.outcomes.filter { $0.outcome == .failed }
    #expect(Set(failed.compactMap(\.email)) == taken)
    #expect(failed.allSatisfy { $0.existingID == "7" && $0.message?.contains("already exists") == true })
    #expect(sent.count - 1 <= IsolationBudget.requests(forInputs: 100))
    #expect(submission.record.state == .done)
  }

  @Test func `nothing that was created is sent a second time`() {
    var service = Self.conflict(with: ["p1@example.com", "p6@example.com"])
    let (submission, sent) = run(Self.people(9), &service)
    #expect(submission.counts == OutcomeCounts(succeeded: 7, failed: 2))
    let attempts = submission.record.batches[0].attempts
    var created: Set<String> = []
    for attempt in attempts.dropFirst() {
      guard case .answered(let answer)? = attempt.end, answer.status == 201, let part = attempt.part else {
        continue
      }
      let emails = Self.emails(part.request.inputs.map(\.contact))
      #expect(created.isDisjoint(with: emails))
      created.formUnion(emails)
    }
    #expect(created.count == 7)
    #expect(attempts.map(\.number) == Array(1...sent.count))
  }

  @Test func `a refused value that is repeated costs one more request`() {
    var service = Service { sent in
      let bad = sent.filter { $0.value(of: "email") == "p4@example.com" }
      guard !bad.isEmpty else { return nil }
      let list =
        #"[{\"isValid\":false,\"message\":\"p4 is bad\",\"error\":\"INVALID_EMAIL\",\"name\":\"email\",\"propertyValue\":\"p4@example.com\"}]"#
      return .text(
        400, #"{"category":"VALIDATION_ERROR","message":"Property values were not valid: \#(list)"}"#)
    }
    let (submission, sent) = run(Self.people(10), &service)
    #expect(sent.count == 2)
    #expect(submission.counts == OutcomeCounts(succeeded: 9, failed: 1))
    #expect(submission.outcomes[4].message == "p4 is bad")
  }

  @Test func `a record that cannot be linked to leads to the inputs that link to it`() {
    var contacts = Self.people(64)
    contacts[20].associations = [
      Association(recordID: "77", types: [AssociationType(.hubspotDefined, 279)])
    ]
    var service = Service { sent in
      guard sent.contains(where: { !$0.associations.isEmpty }) else { return nil }
      return .text(
        400,
        #"{"category":"VALIDATION_ERROR","message":"One or more associations are invalid","context":{"INVALID_OBJECT_IDS":["company=77 is not valid"]}}"#
      )
    }
    let (submission, sent) = run(contacts, &service)
    #expect(sent.count == 3)
    #expect(submission.counts == OutcomeCounts(succeeded: 63, failed: 1))
    #expect(submission.outcomes[20].message == "One or more associations are invalid")
  }

  @Test func `when the budget is spent the rest has failed, and says why`() {
    var service = Service { _ in .text(400, #"{"category":"VALIDATION_ERROR","message":"No"}"#) }
    let (submission, sent) = run(Self.people(100), &service)
    #expect(sent.count == 1 + IsolationBudget.requests(forInputs: 100))
    #expect(submission.counts == OutcomeCounts(failed: 100))
    #expect(
      submission.outcomes.contains { $0.message?.hasPrefix("Refused together with other inputs") == true })
  }

  @Test(arguments: [404, 414])
  func `a refusal that is not about inputs is not looked into`(status: Int) {
    var service = Service { _ in .text(status, #"{"message":"No"}"#) }
    let (submission, sent) = run(Self.people(10), &service)
    #expect(sent.count == 1)
    #expect(submission.counts == OutcomeCounts(failed: 10))
  }

  @Test func `the bytes of a part are those of its inputs in the plan`() throws {
    var service = Self.conflict(with: ["p1@example.com"])
    let (submission, sent) = run(Self.people(4), &service)
    let whole = submission.plan.batches[0]
    for request in sent.dropFirst() {
      for input in request.inputs {
        let planned = try #require(whole.inputs.first { $0.index == input.index })
        #expect(request.body[input.bodyRange] == whole.body[planned.bodyRange])
      }
      let read = try JSONReader.read(request.body)["inputs"]?.elements
      #expect(read?.count == request.inputs.count)
    }
  }

  @Test func `a stop leaves what was not tried alone unsent`() {
    var submission = Submission.sent(.of(Self.people(4)))
    _ = submission.handle(.stopRequested(at: start))
    let conflict = #"{"message":"Contact already exists","category":"CONFLICT"}"#
    let actions = submission.handle(.answered(batch: 0, .text(409, conflict), at: start))
    #expect(actions.last == .finish(.interrupted, at: start))
    #expect(submission.outcomes.allSatisfy { $0.reason == .stopped })
    var later = Submission.sent(.of(Self.people(4)))
    _ = later.handle(.answered(batch: 0, .text(409, conflict), at: start))
    _ = later.handle(.left(0, at: start))
    _ = later.handle(.stopRequested(at: start))
    let one = result("1", #""email":"p0@example.com""#)
    let two = result("2", #""email":"p1@example.com""#)
    let end = later.handle(.answered(batch: 0, .results(one, two), at: start))
    #expect(end.last == .finish(.interrupted, at: start))
    #expect(later.outcomes.words == ["created 1", "created 2", "notSent stopped", "notSent stopped"])
  }

  @Test func `an interruption while bad inputs are looked for costs only the request on its way`() {
    var submission = Submission.sent(.of(Self.people(4)))
    _ = submission.handle(.answered(batch: 0, .text(409, #"{"category":"CONFLICT"}"#), at: start))
    var before = submission.record
    before.settleInterrupted()
    #expect(before.outcomes.allSatisfy { $0.reason == .stopped })
    _ = submission.handle(.left(0, at: start))
    var during = submission.record
    during.settleInterrupted()
    #expect(during.outcomes.map(\.outcome) == [.unknown, .unknown, .notSent, .notSent])
    var resumed = Submission(resuming: during, sendsRest: true, rules: .once)
    #expect(resumed.restCount == 2)
    let first = resumed.handle(.started(at: start))
    #expect(
      first.last == .verify(batch: 0, emails: ["p0@example.com", "p1@example.com"], properties: ["email"]))
    let next = resumed.handle(.verified(batch: 0, [], clock: .exact, at: start))
    guard case .recordIntent(batch: 0, attempt: 3, let part?) = next.last else {
      Issue.record("\(next)")
      return
    }
    #expect(part.positions == [2, 3])
  }
}

struct IsolationBudgetTests {
  @Test func `it is a matter of the number of inputs alone`() {
    #expect([0, 1, 2, 3, 10, 100].map(IsolationBudget.requests) == [0, 0, 2, 4, 18, 42])
  }

  @Test(arguments: [4, 9, 33, 100])
  func `three bad inputs are always found within it`(count: Int) {
    let tests = IsolationTests()
    for step in 1...12 {
      let bad = Set([0, step, 2 * step].map { "p\(($0 * 7 + step) % count)@example.com" })
      var service = IsolationTests.conflict(with: bad)
      let (submission, _) = tests.run(IsolationTests.people(count), &service)
      #expect(submission.counts == OutcomeCounts(succeeded: count - bad.count, failed: bad.count))
    }
  }

  @Test func `a plan whose inputs all have trace ids needs none`() {
    #expect(Plan.of([.person("Ada", trace: "1"), .person("Bo", trace: "2")]).isolationBudget == nil)
    #expect(Plan.of([.person("Ada"), .person("Bo")]).isolationBudget == 2)
    #expect(Plan.of([.person("Ada")]).isolationBudget == nil)
  }
}
