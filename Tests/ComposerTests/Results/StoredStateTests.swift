import ContactsModel
import Submissions
import Testing

@testable import Composer

struct StoredStateTests {
  private func state(_ sent: String?, _ stored: String?) -> StoredState {
    StoredState(sent: sent, stored: StoredValue(text: stored))
  }

  @Test(arguments: [
    ("Ana@Fabrika.Example", "ana@fabrika.example"), ("  Paz ", "Paz"), ("06 12 34 56 78", "+33612345678"),
    ("+49 30 5550101", "+49305550101"), ("1.50", "1.5"), ("2026-01-31", "1769817600000"),
    ("2026-01-31T10:00:00+01:00", "2026-01-31T09:00:00Z"), ("a;b", "b;a"), ("TRUE", "true"),
  ])
  func `the same value in another form is normalised`(sent: String, stored: String) {
    #expect(state(sent, stored) == .normalised)
  }

  @Test(arguments: [
    ("Ana", "Anna"), ("customer", "lead"), ("100000", "200000"), ("06 12 34 56 78", "06 12 34 56 79"),
    ("2026-01-31", "2026-02-01"), ("a;b", "a"), ("x", ""),
  ])
  func `another value differs`(sent: String, stored: String) {
    #expect(state(sent, stored) == .differs)
  }

  @Test func `what is the same, what HubSpot added and what did not come are told apart`() {
    #expect(state("a", "a") == .same)
    #expect(state("", nil) == .same)
    #expect(state(nil, "lead") == .added)
    #expect(StoredState(sent: "a", stored: nil) == .unread)
    #expect(StoredState(sent: "a", stored: StoredValue(text: "b"), isSaidNormalised: true) == .normalised)
    #expect(StoredCounts([.same, .added]).words == "as sent")
    #expect(StoredCounts([.differs, .normalised]).words == "1 differs, 1 norm.")
  }
}

struct TimeFormTests {
  private let paris = LocalTime([.init(since: 0, offset: 3_600), .init(since: 1_000_000, offset: 7_200)])

  @Test func `a time is written in UTC, in the person's zone, or as an age`() {
    let time = Timestamp("1970-01-01T00:16:40Z")
    #expect(TimeForm.utc.text(time, now: 0, in: paris) == "1970-01-01 00:16:40")
    #expect(TimeForm.local.text(time, now: 0, in: paris) == "1970-01-01 02:16:40")
    #expect(
      TimeForm.local.text(Timestamp("1970-01-01T00:16:39Z"), now: 0, in: paris) == "1970-01-01 01:16:39")
    #expect(TimeForm.relative.text(time, now: 1_300_000, in: paris) == "5 min ago")
    #expect(TimeForm.local.text(Timestamp("soon"), now: 0, in: paris) == "soon")
    #expect(TimeForm.utc.text(nil, now: 0, in: paris) == "-")
    #expect([Age.words(since: 5, at: 5), Age.words(since: 0, at: 90_000)] == ["just now", "90 s ago"])
  }
}
