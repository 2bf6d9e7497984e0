import Drafts
import Testing

/// What is said of an address that cannot work, and what is offered for it.
struct EmailFaultTests {
  private func told(_ address: String) -> EmailFault? {
    let rule = Rules.problems(of: contact(["email": address])).first?.rule
    if case .emailForm(let fault) = rule { return fault }
    return nil
  }

  @Test(arguments: [
    (".a@b.co", EmailFault.dotInLocalPart, "a@b.co"), ("a.@b.co", .dotInLocalPart, "a@b.co"),
    ("a..b@c.co", .dotInLocalPart, "a.b@c.co"), ("a@b..co", .dotInDomain, "a@b.co"),
    ("a@.b.co", .dotInDomain, "a@b.co"),
    ("{{email}}@", .template, ""), ("{{email}}@b.co", .template, ""), ("{{ email }}@b.co", .template, ""),
    ("${email}@b.co", .template, ""), ("*|EMAIL|*@b.co", .template, ""), ("%EMAIL%@b.co", .template, ""),
    ("a@gm\u{430}il.com", .imitatingLetters, "a@gmail.com"),
    ("a@\u{430}\u{440}\u{440}\u{4CF}\u{435}.com", .imitatingLetters, "a@appie.com"),
    ("a@ｇｍａｉｌ.com", .imitatingLetters, "a@gmail.com"), ("a＠b.co", .noAt, "a@b.co"),
    ("a@😀.com", .symbolInDomain, ""), ("a@b☕.co", .symbolInDomain, ""),
    ("rui@costa.example, ana@petrov.example", .severalAddresses, "rui@costa.example"),
    ("rui@costa.example / ana@petrov.example", .severalAddresses, "rui@costa.example"),
    ("rui@costa.example;ana@petrov.example", .severalAddresses, "rui@costa.example"),
    ("Rui <rui@costa.example>, Ana <ana@petrov.example>", .severalAddresses, "rui@costa.example"),
    ("rui(at)costa.example", .localPartForm, "rui@costa.example"),
    ("rui@gmail,com", .domainForm, "rui@gmail.com"),
    ("rui@costa.example (private)", .blank, "rui@costa.example"),
    ("a\u{200B}@b.co", .controlCharacter, "a@b.co"),
    ("mailto:a@b.co?subject=x", .localPartForm, "a@b.co"), ("a@b@c.co", .severalAts, ""),
  ])
  func `the fault is told, with what was meant`(address: String, fault: EmailFault, meant: String) {
    #expect(told(address) == fault)
    #expect(suggestion("email", address) ?? "" == meant)
  }

  @Test func `parts that are too long are told, and those that are just not are right`() {
    let local = String(repeating: "x", count: 64)
    let label = String(repeating: "b", count: 63)
    #expect(told("\(local)@b.co") == nil)
    #expect(told("\(local)x@b.co") == .localPartTooLong)
    #expect(told("a@\(label).co") == nil)
    #expect(told("a@\(label)b.co") == .labelTooLong)
    let long = "a@\([label, label, label, String(repeating: "c", count: 56)].joined(separator: ".")).co"
    #expect(long.utf8.count == 253)
    #expect(told(long) == nil)
    #expect(told("bc\(long)") == .tooLong)
  }

  @Test(arguments: [
    "a@müller.de", "a@mu\u{308}ller.de", "a@例え.テスト", "a@почта.рф", "a@хор.рф", "a@сор.ru", "a@ελλάδα.gr",
    "a@北京abc.cn",
    "a@1x.io", "a@xn--mller-kva.de", "a{b}@c.co", "a%b@c.co", "a@b.coм",
  ])
  func `addresses in other scripts`(address: String) {
    #expect((told(address) == nil) == (address != "a@b.coм"))
  }

  @Test(arguments: [
    ("rui@ymail.con", "rui@ymail.com"), ("rui@acme.cmo", "rui@acme.com"), ("rui@acme.comm", "rui@acme.com"),
    ("rui@acme.CON", "rui@acme.com"), ("rui@shop.acme.ogr", "rui@shop.acme.org"),
    ("rui@acme.nett", "rui@acme.net"),
    ("rui@yahoo.comm", "rui@yahoo.com"),
  ])
  func `an ending that no domain has is a warning with the right one`(address: String, meant: String) {
    #expect(problems(["email": address]) == ["properties.email mistyped-domain?"])
    #expect(suggestion("email", address) == meant)
  }

  @Test(arguments: [
    "a@b.co", "a@b.cm", "a@b.om", "a@b.cam", "a@b.example", "a@b.community", "a@b.network", "a@b.me",
  ])
  func `endings that exist are left alone`(address: String) {
    #expect(problems(["email": address]).isEmpty)
  }

  @Test func `blanks and mailto: are taken off an address in a file, and told`() throws {
    let table =
      "email,firstname\n Jane@Example.COM ,Jane\nrui@costa.example\u{A0},Rui\nmailto:ana@petrov.example,Ana\n"
    let draft = try imported(table, .csv)
    #expect(draft.values("email") == ["Jane@Example.COM", "rui@costa.example", "ana@petrov.example"])
    #expect(draft.summaries == (2...4).map { "\($0): [\($0 - 2)] properties.email trimmed-address?" })
    #expect(draft.findings().allSatisfy { $0.severity == .warning })
    let body = try imported(#"{"inputs":[{"properties":{"email":" a@b.co"}}]}"#, .json)
    #expect(body.values("email") == ["a@b.co"])
    #expect(body.summaries == ["1: [0] properties.email trimmed-address?"])
  }
}
