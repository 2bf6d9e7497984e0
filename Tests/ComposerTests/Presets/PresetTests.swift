import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct PresetTests {
  private static let webinar = Preset(
    name: "webinar", properties: [Property("lifecyclestage", "lead"), Property("country", "Chile")],
    associations: [Association(recordID: "9101", types: [AssociationType(.hubspotDefined, 1)])],
    hints: [AssociationHint(object: "company", recordName: "Fabrika")])

  @Test func `a preset fills all marked contacts in one step, and values that are there stay`() {
    var person = Person([.ana, ContactInput(properties: [Property("country", "Peru")])])
    person.types("+m")
    #expect(person.sees("Presets:"))
    #expect(person.types("s") == [.drafts(.listPresets(for: .apply))])
    person.hears(.drafts(.presetsListed([Self.webinar], for: .apply)))
    #expect(person.sees("Set which preset on 2 contacts"))
    #expect(person.sees("lifecyclestage, country, 1 link"))
    #expect(person.presses(.enter).count == 1)
    #expect(person.contacts.map { $0.value(of: "lifecyclestage") } == ["lead", "lead"])
    #expect(person.contacts.map { $0.value(of: "country") } == ["Chile", "Peru"])
    #expect(person.contacts.allSatisfy { $0.associations.contains(Self.webinar.associations[0]) })
    #expect(person.message == "Preset webinar set on 2 contacts. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana, ContactInput(properties: [Property("country", "Peru")])])
    person.types("U")
    #expect(person.contacts.map { $0.value(of: "lifecyclestage") } == ["lead", "lead"])
  }

  @Test func `where everything is there already nothing is done`() {
    var person = Person([
      ContactInput(properties: Self.webinar.properties, associations: Self.webinar.associations)
    ])
    person.types("ms")
    person.hears(.drafts(.presetsListed([Self.webinar], for: .apply)))
    #expect(person.presses(.enter).isEmpty)
    #expect(person.message == "Nothing to set: every value of webinar is already there")
  }

  @Test func `a new contact begins with a preset`() {
    var person = Person([.ana])
    #expect(person.types("ma") == [.drafts(.listPresets(for: .addContact))])
    person.hears(.drafts(.presetsListed([Self.webinar], for: .addContact)))
    person.presses(.enter)
    #expect(
      person.contacts == [
        .ana,
        ContactInput(properties: Self.webinar.properties, associations: Self.webinar.associations),
      ])
    #expect(person.model.current?.hints.association(at: 0)?.recordName == "Fabrika")
    #expect(person.message.hasPrefix("#2 added with lifecyclestage, country, 1 link"))
  }

  @Test func `a contact is kept as a preset, without what is its own`() {
    var person = Person([.ana])
    person.types("mk")
    #expect(person.sees("Name of the preset:"))
    person.types("people")
    let rest = Self.values(of: .ana)
    #expect(rest.properties.map(\.name) == ContactInput.ana.properties.map(\.name).filter { $0 != "email" })
    #expect(person.presses(.enter) == [.drafts(.savePreset(rest))])
    person.hears(.drafts(.presetSaved(rest, replaced: nil)))
    #expect(person.message.hasPrefix("Preset people has "))
  }

  private static func values(of contact: ContactInput) -> Preset {
    Preset(
      name: "people", of: DraftInput(id: InputID(rawValue: 0), contact: contact),
      catalogue: .builtIn)
  }

  @Test func `a preset needs a name, and something in it`() {
    var person = Person([.ana, ContactInput(properties: [Property("email", "bo@harbour.example")])])
    person.types("mk")
    #expect(person.presses(.enter).isEmpty)
    #expect(person.sees("A preset needs a name"))
    #expect(person.model.context == .prompt)
    person.presses(.escape)
    person.types("jmk")
    #expect(person.message.hasPrefix("bo@harbour.example has nothing for a preset"))
  }

  @Test func `a preset that was deleted or replaced comes back`() {
    var person = Person([.ana])
    person.types("mu")
    #expect(person.message == "No preset was deleted or replaced since the program started")
    person.types("md")
    person.hears(.drafts(.presetsListed([Self.webinar], for: .delete)))
    #expect(person.presses(.enter) == [.drafts(.deletePreset(Self.webinar))])
    person.hears(.drafts(.presetDeleted(Self.webinar)))
    #expect(person.message == "Preset webinar deleted. m u to restore it")
    #expect(person.types("mu") == [.drafts(.savePreset(Self.webinar))])
  }

  @Test func `without presets it is said how one is made`() {
    var person = Person([.ana])
    person.types("ms")
    person.hears(.drafts(.presetsListed([], for: .apply)))
    #expect(person.message == "There is no preset yet. m k keeps this contact's values as one")
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `a draft that is locked takes nothing from a preset`() {
    var person = Person([.ana], isLocked: true)
    #expect(person.types("ms").isEmpty)
    #expect(person.types("ma").isEmpty)
    #expect(person.message.hasPrefix("read-only"))
  }
}
