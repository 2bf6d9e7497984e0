import Drafts
import Testing

struct EmailFormTests {
  @Test(arguments: [
    "a@b.co", "first.last+tag@example.com", "o'brien@example.ie", "x@sub.example.co.uk", "A@EXAMPLE.COM",
    "1@2.de", "a@b-c.org", "müller@müller.de", "user_name@example.museum", "a!#$%&*/=?^`{|}~@b.co", "a@1x.io",
    "名前@例え.テスト",
  ])
  func `addresses that work are accepted`(address: String) {
    #expect(problems(["email": address]).isEmpty)
  }

  @Test(arguments: [
    "plain", "a@b", "@b.co", "a@@b.co", "a@b@c.co", "a b@c.co", " a@b.co", "a@b.co ", "a@b.co\n", "a@b..co",
    "a@.co", "a@b.", "a@b.c", "a@-b.co", "a@b-.co", "a@b.co-", "a@b.123", "a@b_c.co", "a,b@c.co", "<a@b.co>",
    "a\u{00A0}@b.co", "a\u{200B}@b.co", "Name <a@b.co>", "mailto:a@b.co", "a@",
    "a@b.co;c@d.co", "@", ".", "a\u{202E}@b.co",
  ])
  func `addresses that cannot work are errors`(address: String) {
    #expect(problems(["email": address]) == ["properties.email email-form"])
  }

  @Test(arguments: ["a\u{0}@b.co", "a@b.co\u{7F}", "a@b.co\u{85}"])
  func `a control character is an error that names its place`(address: String) {
    #expect(problems(["email": address]) == ["properties.email control-character"])
  }

  @Test func `the fault is told`() {
    #expect(Rules.problems(of: contact(["email": "a@b"])).first?.rule == .emailForm(.domainWithoutDot))
    #expect(Rules.problems(of: contact(["email": "ab.co"])).first?.rule == .emailForm(.noAt))
    #expect(Rules.problems(of: contact(["email": "a b@c.co"])).first?.rule == .emailForm(.blank))
  }

  @Test(arguments: [
    (" a@b.co ", "a@b.co"), ("mailto:a@b.co", "a@b.co"), ("Ann <a@b.co>", "a@b.co"), ("a@b.co.", "a@b.co"),
    ("a@b.co,", "a@b.co"), ("a@b.co\n", "a@b.co"),
  ])
  func `the address that was meant is suggested`(address: String, meant: String) {
    #expect(suggestion("email", address) == meant)
  }

  @Test func `nothing is suggested where nothing can be told`() {
    #expect(suggestion("email", "plain") == nil)
    #expect(suggestion("email", "a@b@c.co") == nil)
  }
}
