import ContactsModel
import Drafts
import Testing

@testable import SandboxCRM

/// What the rules of drafts let pass, the sandbox takes.
struct ValidationAgreementTests {
  /// The pieces that values are made of, by the property that they are for.
  private static let pieces: [String: [String]] = [
    "email": [
      "a", "b", "ab", "x1", "@", "@", "@b.co", ".", ".co", ".com", "-", "_", "+", "'", " ", "\u{A0}", "\t",
      "é", "e\u{301}", "\u{301}",
      "😀", "☕", "а", "例", "え", "ᄒ", "ᅡ", "٣", "²", "ß", "{", "}", "{{", "%", "|", "*", "(", ")", "<", ">",
      ",", ";", ":", "\"",
      "\\", "[", "]", "\u{0}", "\u{7F}", "\u{85}", "\u{200B}", "\u{202E}", "\u{AD}", "\u{FEFF}", "xn--", "1",
      "0", "＠", "。", "ａ", "ーテスト",
      String(repeating: "x", count: 60), "\u{E0041}", "\u{1F3FD}", "ǅ", "ʰ", "ा", "क", "।", "_.", "-.", "..",
    ],
    "associatedcompanyid": [
      "0", "1", "9", ".", ",", "-", "+", " ", "e", "E+", "'", "１", "٣", "\u{200B}", "=\"", "\"", "½",
    ],
    "closedate": [
      "2026", "-03", "-01", "-3", "T", "t", " ", "09", ":30", ":00", ".5", ".123456789", ".1234567890", "Z",
      "z", "+02:00", "+0200",
      "-05", "0", "1762212973632", "1762128000000", "86400000", "-", "99999999", "8640000000000000",
      "8640000000000001", "25:00",
      "24:00", "60", "30", "31", "02-29", "33238", ".", "+", "/", "１",
    ],
    "hs_employment_change_detected_date": [
      "2026", "-03", "-01", "-3", "T", "0", "1762128000000", "86400000", "-", "8640000000000000",
      "8640000086400000", "02-29", "33238",
      "31", ".", "+", "１", "1", " ", "T09:30Z", "T23:59:59.999+02:00", "1762128000", "1762212973632",
    ],
    "hs_is_enriched": ["true", "false", "True", " ", "yes", "1", "0", ";"],
    "numemployees": ["1-5", "5-25", "1000+", ";", " ", "1000", "+", ","],
    "hs_buying_role": ["CHAMPION", "BUDGET_HOLDER", ";", " ", ",", "champion", "OTHER"],
  ]

  private struct Dice {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  @Test(arguments: pieces.keys.sorted(), ["v3", "2026-09"])
  func `what has no error is not refused`(name: String, version: String) throws {
    let pieces = try #require(Self.pieces[name])
    let sandbox = PropertyRules(schema: .sandbox, version: try #require(APIVersion(version)))
    let catalogue = PropertyCatalogue.builtIn.accepting(
      sandbox.version.normalizesDates ? .normalized : .exact)
    let isKnown = PortalSchema.sandbox.property(name).map { !$0.isReadOnly && !$0.isCalculated } ?? false
    let sandboxName = isKnown ? name : Self.stand(in: name)
    var dice = Dice(state: 7)
    var accepted = 0
    for _ in 0..<4_000 {
      let value = (0..<(1 + dice.below(7))).map { _ in pieces[dice.below(pieces.count)] }.joined()
      let contact = ContactsModel.ContactInput(properties: [
        ContactsModel.Property(name, value), ContactsModel.Property("lastname", "Doe"),
      ])
      guard
        Rules.problems(of: contact, catalogue: catalogue).allSatisfy({
          !$0.isError || $0.path != .property(name)
        })
      else {
        continue
      }
      accepted += 1
      let refused = sandbox.valueFaults(in: [.init(name: sandboxName, value: value)])
      #expect(refused.isEmpty, "\(name)=\(value.debugDescription)")
    }
    #expect(accepted > 0)
  }

  /// A property of the sandbox of the same kind.
  private static func stand(in name: String) -> String {
    switch name {
    case "hs_is_enriched": "newsletter_ok"
    default: name
    }
  }
}
