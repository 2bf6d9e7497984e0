import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// Whether a found contact is ours is judged by the portal's clock alone.
struct ClockTests {
  private static let wide: Int64 = 1_000

  /// A submission whose only request left when the portal's time was within these bounds, and whose answer was lost.
  private func lost(_ portalTime: ClosedRange<Int64>?, uptime: Int64 = 7_000, wallClock: Int64) -> Submission
  {
    var submission = Submission(.of([.person("Ada")]))
    _ = submission.handle(.started(at: wallClock))
    let departure = Departure(portalTime: portalTime, uptime: uptime, boot: "b1")
    _ = submission.handle(.intentRecorded(batch: 0, departure: departure, at: wallClock))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: wallClock + 60_000))
    return submission
  }

  /// The outcome after a contact with the same properties is found.
  private func outcome(
    _ submission: Submission, createdAt: Int64,
    clock: PortalClock = PortalClock(offset: nil, uptime: 0, boot: nil)
  ) -> InputOutcome {
    var submission = submission
    let time = Timestamp(epochMilliseconds: createdAt).text
    let found = result("31", #""email":"ada@harbour.example","firstname":"Ada""#, createdAt: time)
    _ = submission.handle(.verified(batch: 0, [record(found)], clock: clock, at: start + 61_000))
    return submission.outcomes[0]
  }

  /// This machine's clock is off by 5 s, an hour or a day.
  @Test(arguments: [0, 5_000, -5_000, 3_600_000, -3_600_000, 86_400_000, -86_400_000] as [Int64])
  func `this machine's clock does not matter`(skew: Int64) {
    let submission = lost((start - 20)...(start + 20), wallClock: start + skew)
    #expect(outcome(submission, createdAt: start + 130).outcome == .succeeded(.create))
    // Somebody else's, of half an hour ago.
    let before = outcome(submission, createdAt: start - 1_800_001)
    #expect(before.outcome == .failed)
    #expect(before.existingID == "31")
  }

  @Test func `what came into being within bounds that are too wide may be anybody's`() {
    let submission = lost(start...(start + Self.wide), wallClock: start)
    let unclear = outcome(submission, createdAt: start + 501)
    #expect(unclear.outcome == .unknown)
    #expect(unclear.cause == .foundDifferent)
    #expect(outcome(submission, createdAt: start + Self.wide + 1).outcome == .succeeded(.create))
    #expect(outcome(submission, createdAt: start - 101).outcome == .failed)
  }

  @Test func `a time that may have been cut to the second is before or after only if its second is`() {
    let submission = lost((start + 480)...(start + 500), wallClock: start)
    #expect(outcome(submission, createdAt: start).outcome == .unknown)
    #expect(outcome(submission, createdAt: start - 1_000).outcome == .failed)
    #expect(outcome(submission, createdAt: start + 1_000).outcome == .succeeded(.create))
  }

  @Test func `what came into being long after is somebody else's`() {
    let submission = lost(start...start, wallClock: start)
    #expect(outcome(submission, createdAt: start + 599_999).outcome == .succeeded(.create))
    #expect(outcome(submission, createdAt: start + 600_001).outcome == .unknown)
  }

  @Test func `without a time of the portal nothing can be told`() {
    let submission = lost(nil, wallClock: start)
    #expect(outcome(submission, createdAt: start + 130).outcome == .unknown)
    #expect(outcome(submission, createdAt: start - 86_400_001).outcome == .unknown)
  }

  @Test func `a later answer tells when the request left, by the uptime`() {
    let precise = PortalClock(offset: (start - 7_000)...(start - 6_990), uptime: 9_000, boot: "b1")
    for portalTime in [nil, (start - 300)...(start + Self.wide)] {
      let submission = lost(portalTime, wallClock: start)
      #expect(outcome(submission, createdAt: start + 130, clock: precise).outcome == .succeeded(.create))
      // The machine may have stood still since.
      #expect(outcome(submission, createdAt: start - 101, clock: precise).outcome == .unknown)
      #expect(outcome(submission, createdAt: start - 60_101, clock: precise).outcome == .failed)
    }
  }

  @Test func `the uptime of another run of the machine tells nothing`() {
    let other = PortalClock(offset: (start - 7_000)...(start - 6_990), uptime: 9_000, boot: "b2")
    #expect(outcome(lost(nil, wallClock: start), createdAt: start + 130, clock: other).outcome == .unknown)
    let restarted = PortalClock(offset: (start - 7_000)...(start - 6_990), uptime: 6_999, boot: "b1")
    #expect(
      outcome(lost(nil, wallClock: start), createdAt: start + 130, clock: restarted).outcome == .unknown)
  }

  @Test func `an uptime that contradicts what was known is not believed`() {
    let jumped = PortalClock(offset: (start + 3_593_000)...(start + 3_593_010), uptime: 9_000, boot: "b1")
    let submission = lost(start...(start + 20), wallClock: start)
    #expect(outcome(submission, createdAt: start + 130, clock: jumped).outcome == .succeeded(.create))
  }

  @Test func `two inputs with one e-mail are not both created by one contact`() {
    var submission = Submission.sent(.of([.person("Ada"), .person("Ada")]))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    let found = record(person("31", "Ada"))
    _ = submission.handle(.verified(batch: 0, [found], clock: .exact, at: start))
    #expect(submission.outcomes.map(\.outcome) == [.unknown, .unknown])
  }
}
