import ContactsAPI
import Testing

struct AccessTokenTests {
  private let text = "pat-na1-0a1b2c3d-secret"

  @Test(
    arguments: [
      ("", .empty),
      (" \n", .empty),
      ("Bearer", .empty),
      ("bearer \n", .empty),
      ("Bearer pat na1", .containsBlank),
      ("\"pat-na1-1\"", .inQuotes),
      ("'pat-na1-1'\n", .inQuotes),
      ("\"pat-na1-1", .inQuotes),
      ("pat-na1-1'", .inQuotes),
      ("“pat-na1-1”", .inQuotes),
      ("`", .inQuotes),
      ("pat na1", .containsBlank),
      ("pat\tna1", .containsBlank),
      ("pat-na1\npat-na2", .containsLineBreak),
      ("pat-na1\r\npat-na2", .containsLineBreak),
      ("pat-nä1", .containsOtherThanASCII),
      ("pat\u{1B}[2J", .containsOtherThanASCII),
    ] as [(String, AccessTokenProblem)])
  func `a text that cannot be a token is refused`(text: String, problem: AccessTokenProblem) {
    #expect(throws: problem) { try AccessToken(text) }
    #expect(!problem.description.isEmpty)
  }

  @Test(arguments: [
    ("pat-eu1-5f2c1d7e", "eu1"), ("Bearer pat-na2-1", "na2"), ("pat-test-1f2e3d4c", nil), ("pat-eu1", nil),
    ("CJT3-eu1-x", nil), ("pat--x", nil),
  ]) func `its form may name a region`(text: String, region: String?) throws {
    #expect(try AccessToken(text).region == region)
  }

  @Test func `blanks around it are dropped`() throws {
    #expect(try AccessToken("  \(text)\r\n") == AccessToken(text))
  }

  @Test(arguments: ["Bearer ", "bearer  ", " BEARER\t"])
  func `the word of the header before it is dropped`(scheme: String) throws {
    #expect(try AccessToken(scheme + text) == AccessToken(text))
    #expect(try AccessToken("bearer" + text) != AccessToken(text))
  }

  @Test func `it never shows itself`() throws {
    let token = try AccessToken(text)
    var dumped = ""
    dump(token, to: &dumped)
    dump(ContactsClient.Configuration(token: token), to: &dumped)
    for shown in ["\(token)", String(describing: token), String(reflecting: token), dumped] {
      #expect(!shown.contains("secret"))
    }
  }

  @Test(arguments: [
    ("before pat-na1-0a1b2c3d-secret after", "before [token] after"),
    ("pat-na1-0a1b2c3d-secretpat-na1-0a1b2c3d-secret", "[token][token]"),
    ("pat-na1-0a1b2c3d-secre", "pat-na1-0a1b2c3d-secre"),
    ("ppat-na1-0a1b2c3d-secret", "p[token]"),
    ("nothing here: ü", "nothing here: ü"),
    ("", ""),
  ])
  func `every occurrence is replaced`(before: String, after: String) throws {
    let token = try AccessToken(text)
    #expect(token.redact(before) == after)
    #expect(token.redact(Array(before.utf8)) == Array(after.utf8))
  }

  @Test func `a token as short as a word is not looked for`() throws {
    #expect(try AccessToken("demo").redact("demo@example.org") == "demo@example.org")
  }
}
