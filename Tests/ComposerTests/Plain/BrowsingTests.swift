import ContactsModel
import Drafts
import Submissions
import Testing

@testable import Composer

struct BrowsingTests {
  private static let plan = Plan.make(contacts: [
    .ana, ContactInput(properties: [Property("email", "z@a.example")]),
  ])
  private let submission = Sending.done(plan, Sending.created(plan))
  private let summary = SubmissionSummary(
    id: "9f2c", operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .done,
    counts: OutcomeCounts(succeeded: 2),
    name: "fixes")
  private let read = ContactRecord.anna(history: .firstname)

  /// Someone who has opened the submission from the journal.
  private func atResults() -> Dialogue {
    var dialogue = Dialogue([.ana])
    dialogue.answers("7")
    dialogue.hears(.submissions(.listed([summary])))
    dialogue.answers("1")
    dialogue.hears(.submissions(.opened(submission.record)))
    return dialogue
  }

  @Test func `a contact says what became of it when it was sent`() {
    var dialogue = Dialogue([.ana])
    var outcome = InputOutcome(index: 0)
    (outcome.outcome, outcome.id) = (.succeeded(.create), "90210001")
    let sent = DraftOutcome(submission: "9f2c", portal: 4_711, outcome: outcome)
    dialogue.hears(.submissions(.outcomesRead([InputID(rawValue: 0): sent], of: DraftID(1))))
    dialogue.answers("1")
    #expect(dialogue.heard.contains("1 ana@fabrika.example, Ana Paz, sent 90210001"))
  }

  @Test func `the journal lists what was sent, and opens it`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("7") == [.submissions(.list)])
    dialogue.hears(.submissions(.listed([summary])))
    #expect(
      dialogue.heard == [
        "Submissions 1", "1 2026-11-23 14:03:40, create, done, created 2, portal 4711, draft fixes, id 9f2c",
        ": Other commands", "0 Back",
      ])
    #expect(dialogue.answers("1") == [.submissions(.open("9f2c"))])
    dialogue.hears(.submissions(.opened(submission.record)))
    #expect(dialogue.heard.contains("1 ana@fabrika.example, created, id 501"))
    dialogue.answers("0", "1")
    dialogue.hears(.submissions(.opened(submission.record)))
    #expect(dialogue.heard.contains("1 ana@fabrika.example, created, id 501"))
  }

  @Test func `a contact is read with its history, newest first, every field by its name`() {
    var dialogue = atResults()
    dialogue.answers("1")
    #expect(dialogue.heard == ["Reading the history"] && dialogue.composer.isWaiting)
    dialogue.hears(.submissions(.recordsRead([read], missing: [])))
    #expect(dialogue.heard.first == "#1 ana@fabrika.example, created, id 501")
    dialogue.answers("1")
    #expect(
      dialogue.heard[1...3] == [
        "1 firstname: sent Ana, stored Anna", "2 email: ana@fabrika.example, stored as sent",
        "3 lastname: Paz, stored as sent",
      ])
    dialogue.answers("1")
    #expect(
      dialogue.heard == [
        "History of firstname, newest first", "1 Anna, 2026-11-23 15:10:02, CRM_UI",
        "2 Ana, 2026-11-23 14:03:42, INTEGRATION", ": Other commands", "0 Back",
      ])
    dialogue.answers("1")
    #expect(
      dialogue.heard[1...4] == [
        "1 value: Anna", "2 timestamp: 2026-11-23 15:10:02 UTC", "3 sourceType: CRM_UI", "4 sourceId: -",
      ])
  }

  @Test func `everything else that HubSpot said is a line each`() {
    var dialogue = atResults()
    dialogue.answers("1")
    dialogue.hears(.submissions(.recordsRead([read], missing: [])))
    dialogue.answers("2")
    #expect(dialogue.heard.contains { $0.hasSuffix("id: 501") })
    #expect(dialogue.heard.contains { $0.hasSuffix("HTTP status: 201") })
  }

  @Test func `a read that failed says so and can be repeated`() {
    var dialogue = atResults()
    dialogue.answers("1")
    dialogue.hears(.submissions(.readFailed(.portal("HubSpot is not there"), ids: ["501"])))
    #expect(dialogue.heard.contains("The history could not be read"))
    #expect(
      dialogue.answers("3") == [

        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"])),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
      ])
    #expect(dialogue.composer.isWaiting)
  }

  @Test func `without a submission there are no results`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("6") == [])
    #expect(dialogue.heard == ["No results yet"] && dialogue.prompt == "Main menu: ")
  }

  @Test func `drafts are listed, opened and begun`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("8") == [.drafts(.list)])
    dialogue.hears(
      .drafts(
        .listed([
          DraftSummary(id: DraftID(1), name: "fixes", inputCount: 1),
          DraftSummary(id: DraftID(2), name: "leads", inputCount: 12),
        ])))
    #expect(
      dialogue.heard == [
        "Drafts", "1 fixes, open now", "2 leads, 12 contacts", "3 A new draft", "4 A new draft from a file",
        "5 A new draft from pasted or typed rows", "0 Back",
      ])
    #expect(dialogue.answers("1", "1") == [] && dialogue.heard.first == "This draft is open already")
    dialogue.answers("8")
    dialogue.hears(.drafts(.listed([DraftSummary(id: DraftID(1), name: "fixes", inputCount: 1)])))
    #expect(dialogue.answers("2") == [] && dialogue.prompt == "Name: ")
    #expect(
      dialogue.answers("fixes") == [] && dialogue.heard.first?.contains("fixes already exists") == true)
    #expect(dialogue.answers("new").last == .drafts(.create(name: "new")))
    let opened = OpenedDraft(id: DraftID(3), draft: Draft(name: "new"), place: Place())
    #expect(
      dialogue.hears(.drafts(.opened(opened)))
        == [.drafts(.close(DraftID(1))), .submissions(.readOutcomes(of: DraftID(3)))])
    #expect(dialogue.heard.first == "Draft new, 0 contacts" && dialogue.prompt == "Main menu: ")
  }

  @Test func `a command leads where its choice does, and back to where it was asked`() throws {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("1", "1", ":", "/exact JSON")
    let line = try #require(dialogue.heard.first { $0.contains("exact JSON") })
    dialogue.answers(String(line.prefix { $0.isNumber }))
    #expect(dialogue.heard.contains { $0.hasPrefix("1 batch") })
    dialogue.answers("0")
    #expect(dialogue.heard.first?.hasPrefix("#1 ana") == true)
  }

  @Test func `a file is imported, and what it held that was not read is listed`() throws {
    var importer = Importer(.csv)
    importer.consume(Array("email\nann@b.example,surplus\n".utf8))
    let imported = try importer.finish()
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("9", "p.csv") == [.files(.importFile("p.csv"))])
    dialogue.hears(.files(.imported(imported, file: "p.csv")))
    #expect(
      dialogue.heard.prefix(2) == [
        "1 contact imported from p.csv", "What p.csv held that was not read as it stands",
      ])
    #expect(dialogue.heard[2].hasPrefix("1 warning: line 2:") && dialogue.contacts.count == 2)
    dialogue.answers("0", "9", "none.csv")
    dialogue.hears(.files(.importFailed(.file("no such file"), file: "none.csv")))
    #expect(dialogue.heard.first == "error: none.csv was not imported: no such file")
  }
}
