import ContactsModel
import Drafts
import Testing

/// What each kind of damage is told as, what is offered, and what is left alone.
struct DamageTests {
  private func told(_ value: String, in name: String = "city") -> [String] {
    Rules.problems(of: contact([name: value, "lastname": "Doe"])).map { problem in
      "\(problem.rule.name)\(problem.isError ? "" : "?")" + (problem.suggestion.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("Zo&euml;", "Zoë"), ("&amp;euml;", "ë"), ("&amp;amp;", "&"),
    ("O&#39;Brien", "O'Brien"),
    ("&#xE9;", "é"), ("&#128; 20", "€ 20"), ("a&nbsp;b", "a b"), ("x&shy;y", "xy"),
    ("Dvo&rcaron;&aacute;k", "Dvořák"), ("&Lstrok;&oacute;d&zacute;", "Łódź"),
  ])
  func `HTML codes are a warning with the letters`(text: String, meant: String) {
    #expect(told(text) == ["html-entities? \(meant)"])
  }

  @Test(arguments: [
    "AT&T", "R&D;", "a & b;", "Q&A", "&", "&;", "&#;", "&#0;", "&#x;", "&unknown;", "x?a=1&b=2",
    "&#99999999999;",
  ])
  func `what is no HTML code is left alone`(text: String) {
    #expect(told(text).isEmpty)
  }

  @Test(arguments: [
    "'Abd al-Aziz", "'s-Hertogenbosch", "'t Hooft", "'n Sync", "O'Brien", "rock 'n' roll", "'90s", "=A1+B2",
  ])
  func `apostrophes of names stay`(text: String) throws {
    #expect(told(text).isEmpty)
    let draft = try imported("email,city\na@b.co,\"\(text)\"\n", .csv)
    #expect(draft.values("city") == [text])
    #expect(draft.problems.isEmpty)
  }

  @Test(arguments: [
    ("'01234", "01234"), ("'0049 40", "0049 40"), ("=\"01234\"", "01234"), ("=\"a \"\"b\"\"\"", "a \"b\""),
  ])
  func `the marks of spreadsheets are a warning with the text`(text: String, meant: String) {
    #expect(told(text) == ["text-mark? \(meant)"])
  }

  @Test(arguments: [
    "1E5", "3E10", "2e4", "E+12", "1.5", "12 E+5", "1.2.3E+4", "V1.2E+3", "+49 30 1", "1E+", "4.9E+1234", "e",
    "1e",
  ])
  func `what is no number with an exponent is left alone`(text: String) {
    #expect(told(text).isEmpty)
  }

  @Test(arguments: [
    "Null", "Nancy", "Nil", "Undefined", "None of it", "#1", "#SALE", "#hashtag", "NA", "E", "Err", "[a]",
    "N",
  ])
  func `names and words that are values are left alone`(text: String) {
    #expect(told(text).isEmpty)
  }

  @Test func `a control character is an error that names its place`() {
    let found = Rules.problems(of: contact(["city": "Ul\u{0}m", "lastname": "Doe"]))
    #expect(
      found.map(\.message) == ["control character <U+0000> at character 3; remove it; try \"Ulm\""]
    )
  }

  @Test func `a vertical tab is a line break`() throws {
    #expect(told("a\u{B}b") == ["vertical-tab? a\nb"])
    #expect(try imported("email,city\na@b.co,a\u{B}b\n", .csv).values("city") == ["a\nb"])
  }

  @Test func `what is not seen is a warning that shows it`() {
    let found = Rules.problems(of: contact(["city": "U\u{200B}l\u{AD}m", "lastname": "Doe"]))
    #expect(found.map(\.suggestion) == ["Ulm"])
    #expect(found.first?.message.hasPrefix("<U+200B> (2 in all) is invisible, at character 2") == true)
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "1️⃣", "☎️ 1", "می‌خواهم", "नमस्ते क्‍ष", "👍🏽", "葛󠄀城", "ශ්‍රී", "🏳️‍🌈", "e\u{301}", "ᄒ\u{1160}",
  ])
  func `what joins and shapes letters and emoji stays`(text: String) throws {
    #expect(told(text).isEmpty)
    #expect(try imported("email,city\na@b.co,\(text)\n", .csv).values("city") == [text])
  }

  @Test(arguments: ["\u{200B}", "\u{200B} \u{FEFF}", "\u{3164}", "\u{2800}", "\u{A0}"])
  func `what is not seen makes no contact`(text: String) {
    #expect(
      Rules.problems(of: contact(["firstname": text])).contains { $0.rule == .noIdentity && $0.isError })
  }

  @Test(arguments: [
    ("33238", "1990-12-31"), ("46000", "2025-12-09"), ("45292.25", "2024-01-01T06:00:00Z"),
    (" 46000 ", "2025-12-09"),
  ])
  func `the day number of a spreadsheet is an error with the date`(text: String, meant: String) {
    #expect(told(text, in: "closedate") == ["day-number \(meant)"])
    #expect(told(text, in: "hs_employment_change_detected_date") == ["day-number \(meant.prefix(10))"])
    #expect(told(text, in: "date_of_birth").last == "day-number? \(meant)")
  }

  @Test(arguments: ["1990", "5", "310190", "99999999", "1234567", "9000000000000000", "-9000000000000000"])
  func `other numbers are no dates and nothing is offered`(text: String) {
    #expect(told(text, in: "hs_employment_change_detected_date") == ["date-form"])
  }

  @Test(arguments: ["0", "0001-01-01", "1604-09-14", "9999-12-31", "1899-12-30", "-62135596800000"])
  func `a date in a year that programs write for none is a warning`(text: String) {
    #expect(told(text, in: "closedate") == ["unlikely-date?"])
    #expect(told(text, in: "hs_employment_change_detected_date") == ["unlikely-date?"])
  }

  @Test(arguments: [
    "1990-12-31", "31.12.1990", "12/31/1990", "19901231", "December 31, 1990", "31 de diciembre de 1990",
    "1900-01-01",
    "662601600000",
  ])
  func `a birthday with day, month and year is left alone`(text: String) {
    #expect(told(text, in: "date_of_birth").isEmpty)
  }

  @Test(arguments: ["1604-09-14", "--0914", "--09-14", "circa 1800", "14 September", "1985", "1604"])
  func `a birthday that lacks a part, or has a year that stands for none, is a warning`(text: String) {
    #expect(told(text, in: "date_of_birth") == ["not-a-birthday?"])
    #expect(told(text, in: "own_birthday").contains("not-a-birthday?"))
  }
}
