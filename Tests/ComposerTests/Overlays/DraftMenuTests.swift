import Drafts
import TerminalUI
import Testing

@testable import Composer

/// The list of drafts, and what is done to a draft as a whole.
struct DraftMenuTests {
  private static let day: Int64 = 86_400_000

  /// Someone who looks at the list of drafts.
  private func person(isLocked: Bool = false) -> Person {
    var person = Person([.ana], isLocked: isLocked)
    #expect(person.types("o") == [.drafts(.list)])
    person.hears(
      .drafts(
        .listed([
          DraftSummary(id: DraftID(1), name: "fixes", inputCount: 1),
          DraftSummary(id: DraftID(2), name: "shared", inputCount: 2, state: .elsewhere),
          DraftSummary(id: DraftID(3), name: "leads", inputCount: 12),
          DraftSummary(id: DraftID(4), name: "old", inputCount: 3, state: .deleted(at: -2 * Self.day)),
        ])))
    return person
  }

  private func opened(_ id: Int64, _ name: String) -> Message {
    .drafts(.opened(OpenedDraft(id: DraftID(id), draft: Draft(name: name), place: Place())))
  }

  @Test func `each says how many contacts it has, and whether it is open somewhere`() {
    let person = person()
    #expect(person.screen.contains { $0.contains("fixes") && $0.contains("open now") })
    #expect(person.screen.contains { $0.contains("shared") && $0.contains("2 contacts, locked") })
    #expect(person.screen.contains { $0.contains("leads") && $0.contains("12 contacts ") })
    #expect(person.screen.contains { $0.contains("- deleted drafts") && $0.contains(" 1 ") })
    #expect(!person.sees("old"))
  }

  @Test func `a new draft gets the name that is typed`() {
    var person = person()
    person.types("+")
    person.presses(.enter)
    #expect(person.sees("Name of the new draft"))
    person.types(" spring fair ")
    #expect(person.presses(.enter).last == .drafts(.create(name: "spring fair")))
  }

  @Test func `Enter alone takes the plain name`() {
    var person = person()
    person.types("+")
    #expect(person.presses(.enter, .enter).last == .drafts(.create(name: "draft")))
  }

  @Test func `a name that is taken is refused, and is there to be corrected`() {
    var person = person()
    person.types("+")
    person.presses(.enter)
    person.types("leads")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Draft leads already exists. Press o to try again")
    person.types("o")
    person.hears(.drafts(.listed(person.model.workspace.draftList.listed)))
    person.types("+")
    person.presses(.enter)
    person.types("-2")
    #expect(person.presses(.enter).last == .drafts(.create(name: "leads-2")))
  }

  @Test func `a deleted draft's name is free`() {
    var person = person()
    person.types("+")
    person.presses(.enter)
    person.types("old")
    #expect(person.presses(.enter).last == .drafts(.create(name: "old")))
  }

  @Test func `a draft is renamed from its name`() {
    var person = person()
    person.types("leads")
    person.presses(.tab)
    #expect(person.sees("Draft leads:"))
    person.types("r")
    #expect(person.sees("New name of the draft: [leads_"))
    person.types("-2026")
    #expect(person.presses(.enter) == [.drafts(.rename(DraftID(3), name: "leads-2026"))])
    person.hears(.drafts(.renamed(DraftID(3), name: "leads-2026")))
    #expect(person.message == "Draft renamed to leads-2026")
    #expect(person.model.document.draft.name == "fixes")
  }

  @Test func `the draft on screen is renamed at once, also from the palette`() {
    var person = person()
    person.presses(.escape)
    person.types(":rename this")
    person.presses(.enter, .control("u"))
    person.types("repairs")
    #expect(person.sees("New name of the draft: [repairs_"))
    #expect(person.presses(.enter) == [.drafts(.rename(DraftID(1), name: "repairs"))])
    person.hears(.drafts(.renamed(DraftID(1), name: "repairs")))
    #expect(person.sees("repairs · "))
  }

  @Test func `a draft that is not on screen is deleted at once`() {
    var person = person()
    person.types("leads")
    person.presses(.tab)
    #expect(person.types("d") == [.drafts(.delete(DraftID(3), name: "leads"))])
    person.hears(.drafts(.deleted(name: "leads")))
    #expect(person.message == "Draft leads deleted. o to restore it, within 30 days")
  }

  @Test func `the draft on screen goes when another one is there`() {
    var person = person()
    person.presses(.tab)
    #expect(person.types("d").last == .drafts(.open(DraftID(3))))
    person.types("a")
    #expect(person.contacts.count == 2)
    let effects = person.hears(opened(3, "leads"))
    #expect(
      effects == [
        .drafts(.close(DraftID(1))), .drafts(.delete(DraftID(1), name: "fixes")),
        .submissions(.readOutcomes(of: DraftID(3))),
      ])
  }

  @Test func `without another draft to go to a new one is begun`() {
    var person = Person([.ana])
    person.types("o")
    person.hears(.drafts(.listed([DraftSummary(id: DraftID(1), name: "fixes", inputCount: 1)])))
    person.presses(.tab)
    #expect(person.types("d").last == .drafts(.create(name: "draft")))
  }

  @Test func `a draft is kept if no other one could be opened`() {
    var person = person()
    person.presses(.tab)
    person.types("d")
    person.hears(.drafts(.failed(.storage("no room"))))
    #expect(
      person.hears(opened(3, "leads"))
        == [.drafts(.close(DraftID(1))), .submissions(.readOutcomes(of: DraftID(3)))])
  }

  @Test func `one that is read-only here is not deleted`() {
    var person = person(isLocked: true)
    person.presses(.tab)
    #expect(person.types("d") == [])
    #expect(person.message.contains("read-only"))
  }

  @Test func `a deleted draft is brought back and opened`() {
    var person = person()
    person.types("deleted")
    person.presses(.enter)
    #expect(person.screen.contains { $0.contains("old") && $0.contains("3 contacts, 2 days ago") })
    #expect(person.presses(.enter).last == .drafts(.restore(DraftID(4))))
  }

  @Test func `Tab on another line says that there is nothing to do with it`() {
    var person = person()
    person.types("+")
    person.presses(.tab)
    #expect(person.message.hasPrefix("There is no line to take"))
    #expect(person.sees("+ new draft"))
  }
}
