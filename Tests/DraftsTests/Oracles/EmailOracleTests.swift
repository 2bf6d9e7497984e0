import ContactsModel
import Drafts
import Testing

/// The form of e-mail addresses beside `email-validator`, which many programs use.
struct EmailOracleTests {
  /// Where the two disagree, and why it stays so.
  private enum Decision: String, CaseIterable {
    /// A template's mark is legal in a local part, and never meant.
    case template
    /// Letters that pass for others are legal in a domain that was registered so.
    case imitation
    /// Quoted local parts are legal, and refused by HubSpot as by most.
    case quotedOrLiteral
    /// Two hyphens in the third and fourth place are kept for codes; HubSpot does not look so closely.
    case hyphens
    /// A code of a name that is none: only a resolver would tell.
    case code
    /// No top-level domain has a single letter.
    case oneLetter
    /// Scripts and marks that IDNA does not allow, but that are letters all the same.
    case letters

    func explains(_ address: String) -> Bool {
      let domain = address.split(separator: "@").last.map(String.init) ?? ""
      let labels = domain.split(separator: ".")
      return switch self {
      case .template: address.contains("{") || address.contains("}") || address.hasPrefix("%")
      case .imitation:
        domain.unicodeScalars.contains { !$0.isASCII }
          && domain.unicodeScalars.contains { $0.properties.isAlphabetic }
      case .quotedOrLiteral: address.contains("\"") || address.contains("[")
      case .hyphens: labels.contains { $0.dropFirst(2).hasPrefix("--") && !$0.lowercased().hasPrefix("xn--") }
      case .code: labels.contains { $0.lowercased().hasPrefix("xn--") }
      case .oneLetter: labels.last?.utf8.count == 1
      case .letters: address.unicodeScalars.contains { !$0.isASCII }
      }
    }
  }

  private static let script = """
    import sys, json, email_validator
    email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()
    for line in sys.stdin:
        try:
            email_validator.validate_email(json.loads(line), check_deliverability=False, strict=True)
            print('yes')
        except email_validator.EmailNotValidError:
            print('no')
    """

  /// From the standards, and from lists that other libraries test with.
  private static let known = [
    "simple@example.com", "very.common@example.com", "x@example.com", "FirstName.LastName@EasierReading.org",
    "long.email-address-with-hyphens@and.subdomains.example.com", "user.name+tag+sorting@example.com",
    "name/surname@example.com", "admin@example", "example@s.example", "\" \"@example.org",
    "\"john..doe\"@example.org",
    "mailhost!username@example.org", "user%example.com@example.org", "user-@example.org",
    "postmaster@[123.123.123.123]",
    "_test@example.com", "abc.example.com", "a@b@c@example.com", "a\"b(c)d,e:f;g<h>i[j\\k]l@example.com",
    "just\"not\"right@example.com", "this is\"not\\allowed@example.com",
    "i.like.underscores@but_they_are_not.example.com",
    "1234567890123456789012345678901234567890123456789012345678901234+x@example.com", "用户@例子.广告",
    "अजय@डाटा.भारत",
    "квіточка@пошта.укр", "χρήστης@παράδειγμα.ελ", "Dörte@Sörensen.example.com", "коля@пример.рф",
    "me@-x.example", "me@x-.example",
    "me@x..example", ".me@x.example", "me.@x.example", "me..you@x.example", "me@.x.example", "me@x.example.",
    "me@xn--mgbh0fb.xn--kgbechtv",
    "me@ab--cd.example", "me@1.2.3.4", "me@x.1", "me@x.a1", "me@x.c", "{{email}}@x.example", "m{e@x.example",
    "me@😀.example", "😀@x.example",
    "me@gm\u{430}il.com", "me@xn--a.example", "m\u{200B}e@x.example", "me@x\u{AD}y.example", "me @x.example",
    "me@x.example ", "\tme@x.example",
    "me\u{0}@x.example", "me@x\u{301}.example", "me@日本語.jp", "me@ß.example", "me@faß.de", "ſ@x.example",
    "me@ⅷ.example", "me@x。example",
  ]

  /// Made of pieces, the same ones each time.
  private static let generated: [String] = {
    var random = SeededNumbers(state: 11)
    let pieces = [
      "a", "b.c", "x", "1", "-", "_", "+", ".", "@", "@", "@b.co", ".com", "'", " ", "é", "ü", "{", "}", "%",
      "ab--c", "/", "=", "!", "?",
      "xn--", "例", "я",
    ]
    return (0..<1_500).map { _ in
      (0..<(2 + random.below(6))).map { _ in pieces[random.below(pieces.count)] }.joined()
    }
  }()

  private func accepts(_ address: String) -> Bool {
    Rules.problems(of: contact(["email": address, "lastname": "Doe"])).allSatisfy { !$0.isError }
  }

  @Test(.enabled("needs a Python with email-validator") { Python.has("email_validator") })
  func `addresses are right and wrong as email-validator says, but for what is decided otherwise`() throws {
    let addresses = Self.known + Self.generated
    let verdicts = try Python.run(Self.script, addresses)
    try #require(verdicts.count == addresses.count)
    for (address, verdict) in zip(addresses, verdicts) where accepts(address) != (verdict == "yes") {
      #expect(
        Decision.allCases.contains { $0.explains(address) }, "\(address.debugDescription): theirs \(verdict)")
    }
  }
}

/// Numbers that are the same each time.
struct SeededNumbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
