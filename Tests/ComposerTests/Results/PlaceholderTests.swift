import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// Documentation answers with a placeholder in the place of every value.
struct PlaceholderTests {
  private let submission = Sending.done(
    Plan.make(contacts: [.ana]),
    #"""
    {"completedAt":"<dateTime>","results":[{"createdAt":"<dateTime>","id":"<string>","properties":{"alpha1":"<string>"},
    "updatedAt":"<dateTime>","propertiesWithHistory":{"beta2":[{"sourceType":"<string>","timestamp":"<dateTime>",
    "value":"<string>","sourceId":"<string>","sourceLabel":"<string>","updatedByUserId":"<integer>"}]},
    "archived":"<boolean>","archivedAt":"<dateTime>"}],"startedAt":"<dateTime>","status":"COMPLETE",
    "requestedAt":"<dateTime>","links":{"gamma_3":"<string>"}}
    """#)

  @Test func `a result that matches no input is shown as it came`() {
    let rows = Person.lookingAt(submission, size: Size(columns: 240, rows: 60)).recordRows
    let fields = [
      ("id", "<string>"), ("createdAt", "<dateTime>"), ("updatedAt", "<dateTime>"), ("archived", "<boolean>"),
      ("archivedAt", "<dateTime>"), ("url", "-"), ("requestedAt", "<dateTime>"), ("startedAt", "<dateTime>"),
      ("completedAt", "<dateTime>"), ("status", "COMPLETE"), ("link gamma_3", "<string>"),
    ]
    for (name, value) in fields { #expect(rows.contains(.field(name: name, value: value)), "\(name)") }
    let stored = StoredValue(text: "<string>")
    #expect(rows.contains(.property(HistorySubject(unmatched: 0, name: "alpha1"), sent: nil, stored: stored)))
    #expect(rows.contains(.property(HistorySubject(name: "email"), sent: "ana@fabrika.example", stored: nil)))
  }

  @Test func `history that came with the answer is shown as it came`() {
    var person = Person.lookingAt(submission, size: Size(columns: 140, rows: 40))
    person.presses(.tab)
    person.types("/beta2")
    person.presses(.enter)
    #expect(person.sees("History of beta2, newest first"))
    for text in ["timestamp       <dateTime>", "sourceId        <string>", "updatedByUserId <integer>"] {
      #expect(person.sees(text), "\(text)")
    }
  }

  @Test func `nothing is read for an id that is not known`() {
    var person = Person()
    #expect(person.hears(.submissions(.opened(submission.record))) == [])
    #expect(person.sees("No history: the answer does"))
  }

  @Test func `control characters of a server are made visible`() {
    let plan = Plan.make(contacts: [.ana])
    let person = Person.lookingAt(
      Sending.done(plan, #"{"status":"error","category":"X","message":"\u001b[31mred\u202e"}"#))
    #expect(person.screen.allSatisfy { row in row.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }
}
