import ContactsModel
import Drafts
import Submissions
import Testing

@testable import Composer

/// Histories and changes in a dialogue of lines.
struct PlainHistoryTests {
  private let record = ContactRecord.anna(history: .firstname)

  @Test func `the history of a contact is asked for by its email, and what changed is put back`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("13")
    #expect(dialogue.answers("ana@fabrika.example") == [.submissions(.lookUp(["ana@fabrika.example"]))])
    dialogue.hears(.submissions(.contactsFound([record], missing: [])))
    #expect(dialogue.heard.contains { $0.hasPrefix("1 firstname: ") })
    dialogue.answers("1")
    #expect(
      dialogue.heard.prefix(3) == [
        "History of firstname, newest first", "1 Anna, 2026-11-23 15:10:02, CRM_UI",
        "2 Ana, 2026-11-23 14:03:42, INTEGRATION",
      ])
    dialogue.answers("0", "0")
    #expect(dialogue.heard.contains("1 ana@fabrika.example, id 501"))
  }

  @Test func `the changes across a submission are listed by group`() {
    let plan = Plan.make(contacts: [.ana])
    var dialogue = Dialogue([.ana])
    dialogue.hears(.submissions(.opened(Sending.done(plan, Sending.created(plan)).record)))
    dialogue.answers("1")
    dialogue.hears(.submissions(.recordsRead([record], missing: [])))
    #expect(dialogue.answers("11") == [.submissions(.readChanges(of: ["501"]))])
    dialogue.hears(.submissions(.changesRead([record], missing: [])))
    #expect(
      dialogue.heard.prefix(3) == [
        "Changes 2, 1 contact", "1 2026-11-23 15:10, 1 contact, CRM_UI, firstname",
        "2 2026-11-23 14:03, 1 contact, INTEGRATION, firstname",
      ])
    dialogue.answers("1", "1")
    #expect(dialogue.heard.contains("1 ana@fabrika.example, firstname: Ana, then Anna"))
    #expect(
      dialogue.answers("0", "2").contains { if case .submissions(.putBack) = $0 { true } else { false } })
  }
}
