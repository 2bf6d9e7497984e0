import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct PropertyPickerTests {
  private func definition(_ name: String, _ change: (inout PropertyDefinition) -> Void) -> PropertyDefinition
  {
    var definition = PropertyDefinition(name: name, label: name, type: .string)
    change(&definition)
    return definition
  }

  private func summary(_ change: (inout PropertyDefinition) -> Void) -> String {
    CatalogueEntry(definition("p", change)).summary
  }

  private func person(_ contacts: [ContactInput] = [.ana, .bob]) -> Person { Person(contacts) }

  private func names(_ person: Person) -> [String] {
    guard case .propertyPicker(let picker)? = person.model.overlays.top else { return [] }
    return picker.lines.map { line in
      switch line {
      case .match(let match): match.entry.name
      case .typed(let name): name
      }
    }
  }

  @Test func `the summary of a property are all that its definition says`() {
    #expect(summary { _ in } == "string")
    #expect(summary { $0.hasUniqueValue = .value(true) } == "string, unique")
    #expect(summary { $0.calculated = .value(true) } == "string, read-only, calculated")
    #expect(summary { $0.dataSensitivity = "sensitive" } == "string, sensitive")
    #expect(summary { $0.dataSensitivity = "highly_sensitive" } == "string, highly sensitive")
    #expect(summary { $0.dataSensitivity = "non_sensitive" } == "string")
    #expect(summary { $0.dataSensitivity = "something_new" } == "string, sensitive")
    let options = [PropertyOption(value: "a"), PropertyOption(value: "b")]
    #expect(
      summary {
        $0.type = .enumeration
        $0.options = options
      } == "enumeration, 2 options")
    #expect(
      summary {
        $0.type = .enumeration
        $0.externalOptions = .value(true)
      } == "enumeration, options not listed here")
  }

  @Test func `the summary stand there before anything is typed, whole for the selected one`() {
    var person = person()
    person.types("p")
    #expect(person.sees("email: string, unique"))
    person.types("hs_object_id")
    #expect(person.sees("hs_object_id: number, read-only"))
  }

  @Test func `what was added last comes first while nothing is typed`() {
    var person = person()
    person.adds("zip", "1")
    person.adds("city", "Ulm")
    person.adds("my_own_thing", "x")
    person.presses(.backTab)
    person.types("jp")
    #expect(names(person).prefix(4) == ["my_own_thing", "city", "zip", "email"])
    #expect(names(person).filter { $0 == "zip" }.count == 1)
    person.types("phone")
    #expect(names(person).first == "phone")
  }

  @Test func `what the contact has already is not offered first`() {
    var person = person()
    person.adds("zip", "1")
    person.types("p")
    #expect(names(person).first == "email")
  }

  @Test func `a property that was not added after all is not remembered`() {
    var person = person()
    person.types("pzip")
    person.presses(.enter, .escape)
    person.types("p")
    #expect(names(person).first == "email")
  }
}
