import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ImportsAPITests {
  private func contacts(_ count: Int) -> [ContactInput] {
    (0..<count).map { ContactInput(properties: [Property("email", "p\($0)@acme.example")]) }
  }

  private func previewing(_ contacts: [ContactInput]) -> Person {
    var person = Person(contacts)
    person.types("P")
    person.hears(person.planned)
    return person
  }

  @Test func `above 2,000 inputs the plan says what fits better, and which keys do what`() {
    let person = previewing(contacts(2_001))
    #expect(person.sees("2,001 inputs: HubSpot's Imports API fits better"))
    #expect(person.sees("w writes its files, S still sends from here"))
    #expect(!previewing(contacts(2_000)).sees("Imports API"))
  }

  @Test func `w writes the files of the plan that is shown, however small`() throws {
    var person = previewing([.ana])
    let plan = try #require(person.model.job.plan)
    let target = ImportsTarget(
      baseURL: "http://127.0.0.1:8080", path: "/crm/v3/imports", tokenVariable: "HUBSPOT_ACCESS_TOKEN")
    #expect(person.types("w") == [.files(.exportForImport(plan, name: "fixes", target))])
    person.hears(.files(.exportedForImport(1, folder: "~/fixes-import", leftOut: [])))
    #expect(person.message == "1 contact written to ~/fixes-import. import.sh there sends them")
  }

  @Test func `what is in none of the tables is shown with the reason`() throws {
    var person = previewing([.ana, .bob])
    let plan = try #require(person.model.job.plan)
    let target = ImportsTarget(baseURL: "http://127.0.0.1", path: "/", tokenVariable: "T")
    let leftOut = ImportsExport(plan, name: "fixes", target: target).leftOut
    person.types("w")
    person.hears(.files(.exportedForImport(1, folder: "~/fixes-import", leftOut: leftOut)))
    #expect(person.sees("Not in the files for the import: 1"))
    #expect(person.sees("#2 bob@acme.example: properties.lifecyclestage"))
  }

  @Test func `a plan that is not made, or holds nothing, is not written`() {
    var waiting = Person([.ana])
    waiting.types("P")
    #expect(waiting.types("w").isEmpty)
    #expect(waiting.message == "There is no plan to write yet. Wait until it is made and checked")
    var blocked = previewing([.bob])
    #expect(blocked.types("w").isEmpty)
    #expect(blocked.message == "Nothing to write: every contact has errors")
  }
}
