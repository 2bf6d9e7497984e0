import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Contacts that were found in HubSpot, of which a person takes one, some or all.
struct FoundContactsTests {
  private static let found = FoundContacts(
    contacts: ["101", "102", "103"].map {
      ExistingContact(id: $0, values: [Property("email", "p\($0)@harbour.example")])
    })

  /// Someone who has looked for a domain, from a screen.
  private func looking(from screen: String = "") -> Person {
    var person = Person()
    person.types("\(screen)Fharbour.example")
    person.presses(.enter)
    person.hears(.portal(.contactsFound(Self.found, text: "harbour.example")))
    return person
  }

  @Test(arguments: ["", "5"])
  func `what was found is listed, with a way to take all of it`(screen: String) {
    var person = looking(from: screen)
    #expect(person.sees("Contacts found (3)"))
    #expect(person.presses(.enter).edited == ["101", "102", "103"])
  }

  @Test func `without a mark it is the contact on the line`() {
    var person = looking()
    person.presses(.down, .down)
    #expect(person.presses(.enter).edited == ["102"])
  }

  @Test func `those that are marked are taken, in the order of the list`() {
    var person = looking()
    person.presses(.down, .down, .down, .tab)
    #expect(person.sees("Contacts found (3), 1 marked"))
    person.presses(.up, .up, .tab)
    #expect(person.sees("\u{25CF} p101@harbour.example"), "\(person)")
    #expect(person.presses(.enter).edited == ["101", "103"])
  }

  @Test func `the first line marks all, and takes all marks away`() {
    var person = looking()
    person.presses(.tab)
    #expect(person.sees("Contacts found (3), 3 marked"))
    person.presses(.tab)
    #expect(person.sees("Contacts found (3), 2 marked"))
    person.presses(.home, .up, .up, .tab)
    #expect(person.sees("Contacts found (3), 3 marked"))
  }
}

extension [Effect] {
  /// The ids of the contacts that a draft is made of.
  fileprivate var edited: [String] {
    for case .drafts(.edit(let contacts, _)) in self { return contacts.map(\.id) }
    return []
  }
}
