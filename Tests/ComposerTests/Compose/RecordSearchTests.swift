import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct RecordSearchTests {
  private static let nordwind = FoundRecord(
    object: "company", id: "9101", name: "Nordwind", detail: "nordwind.example")
  private static let nordlicht = FoundRecord(
    object: "company", id: "9190", name: "Nordlicht", isArchived: true)

  /// Someone who has typed into the record step of a picker for companies.
  private func typing(_ text: String) -> Person {
    var person = Person([.ana])
    person.types("L")
    person.types(text)
    return person
  }

  /// And has got the records.
  private func finding(_ text: String, _ records: [FoundRecord]) -> Person {
    var person = typing(text)
    person.waitsForDeadline()
    person.hears(.portal(.recordsFound(records, object: "company", text: text)))
    return person
  }

  @Test func `a search leaves when typing pauses, and not before`() {
    var person = typing("nord")
    #expect(!person.effects.contains { if case .portal(.findRecords) = $0 { true } else { false } })
    #expect(person.sees("searching"))
    #expect(person.waitsForDeadline() == [.portal(.findRecords(object: "company", text: "nord"))])
    #expect(person.model.workspace.search.due == nil)
  }

  @Test func `typing on calls off the search under way, and its answer is not taken`() {
    var person = typing("nord")
    person.waitsForDeadline()
    #expect(person.types("w") == [.portal(.stopFinding)])
    person.hears(.portal(.recordsFound([Self.nordlicht], object: "company", text: "nord")))
    #expect(!person.sees("Nordlicht"))
    #expect(person.waitsForDeadline() == [.portal(.findRecords(object: "company", text: "nordw"))])
  }

  @Test func `no more than five searches leave in a second`() {
    var person = typing("a")
    var times: [Int64] = []
    for _ in 0..<20 {
      if !person.waitsForDeadline().isEmpty { times.append(person.model.now) }
      person.types("b")
    }
    #expect(times.count == 20)
    for (first, sixth) in zip(times, times.dropFirst(5)) { #expect(sixth - first >= 1_000) }
  }

  @Test func `Enter takes the record under the cursor with its name`() {
    var person = finding("nord", [Self.nordlicht, Self.nordwind])
    #expect(person.sees("9190  Nordlicht  archived"))
    #expect(person.sees("9101  Nordwind  nordwind.example"))
    person.presses(.down, .down, .enter)
    #expect(person.sees("found: Nordwind"))
    #expect(person.sees("company 9101 Nordwind"))
    person.presses(.enter)
    #expect(person.contacts[0].associations.map(\.recordID) == ["9101"])
    #expect(person.model.current?.hints.association(at: 0)?.recordName == "Nordwind")
    #expect(person.sees("company 9101  Nordwind"))
  }

  @Test func `without a choice Enter takes the first record, and waits for the list`() {
    var person = typing("nord")
    person.presses(.enter)
    #expect(person.message.hasPrefix("Still searching"))
    person.waitsForDeadline()
    person.hears(.portal(.recordsFound([Self.nordwind], object: "company", text: "nord")))
    person.presses(.enter)
    #expect(person.sees("found: Nordwind"))
  }

  @Test func `words that find nothing say so and stay`() {
    var person = finding("acme", [])
    #expect(person.sees("nothing found"))
    person.presses(.enter)
    #expect(person.message == "No company found. Type other words, or its id")
    #expect(person.sees("acme"))
  }

  @Test func `words that are searched for are never linked as an id`() {
    var person = finding("nord", [Self.nordwind])
    #expect(person.sees(#"{"to":{"id":""}"#))
    person.presses(.tab, .tab, .enter)
    #expect(person.message == "Type the id of the record to link")
    #expect(person.contacts == [.ana])
    #expect(person.sees("nord"))
  }

  @Test(arguments: [
    ([Self.nordwind], "found: Nordwind"), ([Self.nordlicht, Self.nordwind], "found: Nordwind"),
    ([], "not found"),
  ])
  func `an id typed by hand is looked up`(records: [FoundRecord], words: String) {
    var person = finding("9101", records)
    #expect(person.sees(words))
    person.presses(.enter, .enter)
    #expect(person.contacts[0].associations.map(\.recordID) == ["9101"])
  }

  @Test func `an archived record is told apart`() {
    let person = finding("9190", [Self.nordlicht])
    #expect(person.sees("archived: Nordlicht"))
  }

  @Test func `a search that fails says why, and the id can be linked`() {
    var person = typing("9101")
    person.waitsForDeadline()
    person.hears(.portal(.findingFailed(.portal("too many requests"), object: "company", text: "9101")))
    #expect(person.sees("not checked: too many requests"))
    person.presses(.enter, .enter)
    #expect(person.contacts[0].associations.map(\.recordID) == ["9101"])
  }

  @Test func `without a connection nothing is asked, and that is said`() {
    var person = Person([.ana])
    person.hears(.portal(.answered(.unknown(why: "no token"))))
    person.types("L")
    #expect(person.sees("its id; no connection"))
    person.types("9101")
    #expect(person.sees("not checked: no connection"))
    #expect(person.model.workspace.search.due == nil)
  }

  @Test func `closing the picker calls off the search`() {
    var person = typing("nord")
    person.waitsForDeadline()
    #expect(person.presses(.escape) == [.portal(.stopFinding)])
    #expect(person.model.deadline == person.model.workspace.placeDue)
  }

  @Test func `records that were used last come first while nothing is typed, and are stored`() {
    var person = finding("nord", [Self.nordwind])
    person.presses(.enter, .enter)
    var recent = RecentUse()
    recent.use(Self.nordwind, in: 4_711)
    #expect(person.effects.contains(.program(.saveRecent(recent))))
    person.types("L")
    #expect(person.sees("Used last"))
    person.presses(.down, .enter)
    #expect(person.sees("Nordwind, not checked"))
    #expect(person.waitsForDeadline() == [.portal(.findRecords(object: "company", text: "9101"))])
  }

  @Test func `a custom object is named by its type id`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.tab)
    person.types("o")
    while !person.sees("[other") { person.types("o") }
    person.types("2-4410")
    #expect(person.sees("[other: 2-4410]"))
    #expect(person.presses(.enter).contains(.portal(.fetchLabels(object: "2-4410"))))
    person.types("röst")
    #expect(person.waitsForDeadline() == [.portal(.findRecords(object: "2-4410", text: "röst"))])
    let oven = FoundRecord(object: "2-4410", id: "8802", name: "Röstofen 2")
    person.hears(.portal(.recordsFound([oven], object: "2-4410", text: "röst")))
    person.presses(.enter, .end, .right)
    person.types("60")
    person.presses(.enter)
    #expect(person.contacts[0].associations.map(\.recordID) == ["8802"])
    #expect(person.model.current?.hints.association(at: 0)?.object == "2-4410")
  }
}
