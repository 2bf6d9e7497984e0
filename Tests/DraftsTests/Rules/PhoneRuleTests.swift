import ContactsModel
import Drafts
import Testing

struct PhoneRuleTests {
  private func problems(_ phone: String, country: String?, property: String = "phone") -> [Problem] {
    let contact = ContactInput(
      properties: [Property("email", "ana@harbour.example"), Property(property, phone)]
        + (country.map { [Property("country", $0)] } ?? []))
    return Rules.problems(of: contact).filter { $0.path == .property(property) }
  }

  @Test(arguments: [
    ("010 5555 1234", "China", "+86 10 5555 1234"), ("(030) 5550101", "Germany", "+49 (30) 5550101"),
    ("030/5550101", " de ", "+49 30/5550101"), ("1 212 555 0101", "USA", "+1 212 555 0101"),
    ("212-555-0101", "United States", "+1 212-555-0101"), ("06 5550 0101", "Italy", "+39 06 5550 0101"),
    ("06 1 555 0101", "Hungary", "+36 1 555 0101"), ("8 495 555 01 01", "Russia", "+7 495 555 01 01"),
  ])
  func `the code of the country is proposed`(number: String, country: String, proposed: String) {
    let found = problems(number, country: country)
    #expect(found.map(\.rule.name) == ["phone-without-country-code"])
    #expect(found.allSatisfy { !$0.isError })
    #expect(found.first?.suggestion == proposed)
    #expect(problems(proposed, country: country).isEmpty)
  }

  @Test(arguments: [
    "+49 30 5550101", "+1 (212) 555-0101", "(+49) 30 5550101", "030 5550101", "+44 20 7946 0000 ext. 12",
    "+1 212 555 0101 x7", "5550101",
  ])
  func `a number without a known country is left alone`(number: String) {
    #expect(problems(number, country: nil).isEmpty)
    #expect(problems(number, country: "Atlantis").isEmpty)
  }

  @Test func `zeros in the place of the plus are mended`() {
    let found = problems("0049 30 5550101", country: "France")
    #expect(found.map(\.rule.name) == ["phone-prefix"])
    #expect(found.first?.suggestion == "+49 30 5550101")
    #expect(
      found.first?.message
        == "\"0049 30 5550101\" starts with 00; a country code starts with +; try \"+49 30 5550101\"")
  }

  @Test func `no-break blanks and hyphens stand in numbers too`() {
    #expect(problems("+351\u{A0}220\u{202F}000\u{2011}003", country: nil).isEmpty)
  }

  @Test(arguments: ["call me", "+", "12", "ana@harbour.example", "+49 30 555o101", "1+2+3"])
  func `what is no number is said, and is a warning`(text: String) {
    let found = problems(text, country: "Germany", property: "mobilephone")
    #expect(found.map(\.rule.name) == ["phone-form"])
    #expect(found.first?.isError == false)
  }

  @Test(arguments: [("n/a", "not-a-value"), ("4.91512E+11", "lost-digits"), ("'01234", "text-mark")])
  func `damage is told once, as what it is`(text: String, rule: String) {
    #expect(problems(text, country: "Germany").map(\.rule.name) == [rule])
  }

  @Test func `blanks, placeholders and empty values are told by their own rules`() {
    #expect(problems("", country: "Germany").isEmpty)
    #expect(problems("<string>", country: "Germany").map(\.rule.name) == ["placeholder"])
    #expect(problems(" +49 30 5550101", country: nil).map(\.rule.name) == ["surrounding-blanks"])
  }

  @Test(arguments: [
    ("030 123 ext 7", true), ("030 123 EXT. 7", true), ("030 123x7", true), ("(+49) 30 123", true),
    ("030\u{A0}123\u{2011}4", true), ("030 123 ext 1 x 2", false), ("ext 12345", false),
    ("030 123 extra", false),
    ("030 +123", false), ("030 12e", false), ("12", false),
  ])
  func `signs, one extension, and more than two digits make a number`(text: String, isNumber: Bool) {
    #expect(problems(text, country: nil).isEmpty == isNumber)
  }
}
