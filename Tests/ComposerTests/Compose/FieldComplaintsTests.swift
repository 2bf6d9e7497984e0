import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct FieldComplaintsTests {
  private func shows(_ rule: Rule, _ text: String, options: Bool = false, isTouched: Bool = true) -> Bool {
    FieldComplaints(text: text, isTouched: isTouched, hasOptions: options).shows(rule)
  }

  @Test(arguments: [Rule.tooLong(characters: 70_000), .emailForm(.severalAts), .unknownProperty(name: "x")])
  func `a field just opened complains about nothing`(rule: Rule) {
    #expect(!shows(rule, "a@@b", isTouched: false))
    #expect(shows(rule, "a@@b"))
  }

  @Test(arguments: [
    (EmailFault.noAt, "ana", false), (.domainWithoutDot, "ana@acme", false), (.dotInLocalPart, "a.", false),
    (.dotInDomain, "a@b.", false), (.domainForm, "a@b-", false), (.dotInDomain, "a@b..", true),
    (.dotInLocalPart, ".a", true), (.dotInLocalPart, "a.@", true), (.blank, "a b", true),
    (.severalAts, "a@b@c", true), (.emptyLocalPart, "@", true), (.dotInDomain, "a@.", true),
  ])
  func `an email is complained of when no letter can mend it`(fault: EmailFault, text: String, isShown: Bool)
  {
    #expect(shows(.emailForm(fault), text) == isShown)
  }

  @Test(arguments: [("-", false), ("1,234.", false), ("4e", false), ("12a", true), ("abc", true)])
  func `a number is complained of from the first letter that is none`(text: String, isShown: Bool) {
    #expect(shows(.notANumber(value: text), text) == isShown)
  }

  @Test(arguments: [
    ("2026-1", false), ("31.", false), ("tom", false), ("3 Ja", false), ("+3", false),
    ("2026-01-01T10:", false),
    ("xyz", true), ("31#", true), ("tomato", true),
  ])
  func `a date may be begun`(text: String, isShown: Bool) {
    #expect(shows(.dateForm(value: text), text) == isShown)
    #expect(shows(.datetimeForm(value: text), text) == isShown)
  }

  @Test func `an option is complained of when none fits any more`() {
    let rule = Rule.notAnOption(value: "cus", property: "lifecyclestage")
    #expect(!shows(rule, "cus", options: true))
    #expect(shows(rule, "xyz", options: false))
    #expect(!shows(.notABool(value: "tr"), "tr"))
    #expect(shows(.notABool(value: "maybe"), "maybe"))
  }

  @Test(arguments: [("New ", false), (" New", true)])
  func `a blank at the end is followed by a word, one at the start stays`(text: String, isShown: Bool) {
    #expect(shows(.surroundingBlanks, text) == isShown)
  }

  @Test func `what is opened, typed and left goes from silence to the last word`() {
    var person = Person([ContactInput(properties: [Property("email", "ana")])])
    #expect(person.sees("has no @"))
    person.presses(.tab, .enter)
    #expect(!person.sees("has no @"))
    person.types("b")
    #expect(!person.sees("has no @"))
    person.types("@@")
    #expect(person.sees("more than one @"))
    person.presses(.escape)
    #expect(person.sees("has no @") && !person.sees("more than one @"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 140, rows: 40)])
  func `the row of a field stays where it is, whatever is typed`(size: Size) {
    let properties = (1...12).map { Property("custom_\($0)", "v") }
    let stage = Property("lifecyclestage", "custmer")
    for position in 0...12 {
      var all = properties
      all.insert(stage, at: position)
      var person = Person([ContactInput(properties: all)], size: size)
      person.presses(.tab)
      for _ in 0..<position { person.presses(.down) }
      person.presses(.enter)
      let row = person.model.canvas().screenCursor?.row
      #expect(row != nil)
      person.presses(.control("u"))
      #expect(person.model.canvas().screenCursor?.row == row)
      for letter in "customer vip" {
        person.types(String(letter))
        #expect(person.model.canvas().screenCursor?.row == row, "\(letter) at \(position)")
      }
      person.presses(.control("u"), .down)
      person.presses(.down, .down, .down)
      #expect(person.sees("salesqualifiedlead"))
    }
  }

  @Test func `the first email does not move the row that it is typed into`() {
    var person = Person([ContactInput(properties: [Property("city", "Ulm"), Property("email", "")])])
    person.presses(.tab, .down, .enter)
    let row = person.model.canvas().screenCursor?.row
    for letter in "ana@acme.example" {
      person.types(String(letter))
      #expect(person.model.canvas().screenCursor?.row == row)
    }
  }

  @Test func `the type stands behind a value where there is room`() {
    let person = Person(
      [ContactInput(properties: [Property("closedate", "2026-01-01"), Property("city", "Ulm")])],
      size: Size(columns: 100, rows: 30))
    #expect(person.screen.contains { $0.contains("2026-01-01") && $0.contains("Date") })
    #expect(!person.screen.contains { $0.contains("Ulm") && $0.contains("Text") })
  }
}
