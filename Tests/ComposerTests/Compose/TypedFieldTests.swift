import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct TypedFieldTests {
  private func adding(_ property: String, size: Size = Size(columns: 100, rows: 40)) -> Person {
    var person = Person([.ana], size: size)
    person.types("p\(property)")
    person.presses(.enter)
    return person
  }

  private func value(_ person: Person) -> String? { person.contacts[0].properties.last?.value }

  @Test func `options that match are listed while a value is typed`() {
    var person = adding("lifecyclestage")
    #expect(person.sees("subscriber  (Subscriber)"))
    person.types("cus")
    #expect(person.sees("customer  (Customer)") && !person.sees("subscriber"))
    #expect(!person.sees("is not an option"))
    person.presses(.tab, .enter)
    #expect(value(person) == "customer")
    #expect(person.sees("customer  (Customer)"))
  }

  @Test func `Up and Down choose an option and Enter takes it`() {
    var person = adding("lifecyclestage")
    person.presses(.down, .down, .down, .up, .enter)
    #expect(value(person) == "lead")
  }

  @Test func `a pane of two lines shows the option that is chosen`() {
    var person = adding("lifecyclestage", size: Size(columns: 60, rows: 16))
    person.presses(.down, .down)
    #expect(person.sees("▌ lead  (Lead)"))
  }

  @Test func `Tab takes the chosen option and Up leads back to the text`() {
    var person = adding("lifecyclestage")
    person.types("lead")
    person.presses(.down, .down, .tab)
    #expect(person.model.compose.field?.text.text == "marketingqualifiedlead")
    person.presses(.control("u"))
    person.types("vip")
    person.presses(.down, .up, .enter)
    #expect(value(person) == "vip")
  }

  @Test func `a label that is typed is stored as its value`() {
    var person = adding("lifecyclestage")
    person.types("Sales Qualified Lead")
    #expect(person.sees("reads as salesqualifiedlead  (Sales"))
    person.presses(.enter)
    #expect(value(person) == "salesqualifiedlead")
  }

  @Test func `Space takes options only in the list, and is a blank in the text`() {
    var person = adding("hs_buying_role")
    person.types("budget holder")
    #expect(person.model.compose.field?.text.text == "budget holder")
    person.presses(.control("u"), .down)
    person.types(" ")
    person.presses(.down)
    person.types(" ")
    #expect(person.sees("[x] BLOCKER") && person.sees("[x] BUDGET_HOLDER"))
    person.presses(.up)
    person.types(" ")
    person.presses(.enter)
    #expect(value(person) == "BUDGET_HOLDER")
  }

  @Test func `invalid text stays as typed and blocks nothing`() {
    var person = adding("lifecyclestage")
    person.types("nonsense")
    #expect(person.sees("is not an option"))
    person.presses(.enter)
    #expect(value(person) == "nonsense")
  }

  @Test func `a date shows how it is read and is stored as HubSpot wants it`() {
    var person = adding("hs_employment_change_detected_date")
    person.types("31.12.2026")
    #expect(person.sees("Thu 31 Dec 2026, stored as 2026-12-31"))
    #expect(!person.sees("is not a date"))
    person.presses(.enter)
    #expect(value(person) == "2026-12-31")
  }

  @Test func `the time of the message says what today is`() {
    var person = adding("hs_employment_change_detected_date")
    person.types("today")
    person.presses(.enter)
    #expect(value(person) == "1970-01-01")
  }

  @Test func `a date that can be two is told and stays as typed`() {
    var person = adding("hs_employment_change_detected_date")
    person.types("03/04/2026")
    #expect(person.sees("Fri 3 Apr 2026 (2026-04-03) or Wed 4 Mar"))
    person.presses(.enter)
    #expect(value(person) == "03/04/2026")
  }

  @Test func `epoch seconds are caught, and Tab takes the milliseconds`() {
    var person = adding("closedate")
    person.types("1762212973")
    #expect(!person.sees("is in seconds"))
    person.presses(.tab)
    #expect(person.sees("Mon 3 Nov 2025 23:36:13 UTC"))
    person.presses(.enter)
    #expect(value(person) == "2025-11-03T23:36:13Z")
  }

  @Test func `a number with groups is stored without them`() {
    var person = adding("associatedcompanyid")
    person.types("1,234.5")
    #expect(person.sees("reads as 1234.5"))
    person.presses(.enter)
    #expect(value(person) == "1234.5")
  }

  @Test func `a program that has to go keeps the letters and no reading of them`() {
    var person = adding("hs_employment_change_detected_date")
    person.types("tomorrow")
    person.hears(.terminal(.terminated))
    #expect(value(person) == "tomorrow")
  }

  @Test func `a good value that is opened and accepted stays as it was`() {
    var person = Person([ContactInput(properties: [Property("closedate", "1762212973632")])])
    #expect(person.presses(.tab, .enter, .enter).allSatisfy { $0 != .program(.quit) })
    #expect(person.contacts[0].properties[0].value == "1762212973632")
    #expect(!person.model.document.draft.canUndo)
  }

  @Test func `a blank is not complained of until another key than the next letter`() {
    var person = adding("city")
    person.types("New ")
    #expect(!person.sees("spaces before or after"))
    person.presses(.enter)
    #expect(person.sees("spaces before or after"))
    person.presses(.enter, .tab, .enter)
    #expect(value(person) == "New")
  }

  @Test func `an empty value says so`() {
    let person = Person([ContactInput(properties: [Property("city", ""), Property("zip", "1")])])
    #expect(person.screen.filter { $0.contains("(empty)") }.count == 1)
  }
}
