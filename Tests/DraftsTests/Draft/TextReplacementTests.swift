import Drafts
import Testing

struct TextReplacementTests {
  @Test func `plain text is taken as it is typed`() throws {
    let replacement = try TextReplacement(of: "a.b", with: "$1")
    #expect(replacement.applied(to: "a.b axb A.B a.b") == "$1 axb A.B $1")
    #expect(replacement.applied(to: "axb") == nil)
  }

  @Test func `letters may be of any case where that is asked for`() throws {
    #expect(try TextReplacement(of: "ACME", with: "x", ignoringCase: true).applied(to: "acme Acme") == "x x")
    #expect(try TextReplacement(of: "ÉCOLE", with: "x", ignoringCase: true).applied(to: "école") == "x")
    #expect(
      try TextReplacement(of: "^A", with: "x", isPattern: true, ignoringCase: true).applied(to: "aa") == "xa")
  }

  @Test(arguments: [
    ("$2 $1", "Paz Ana"), ("$0!", "Ana Paz!"), ("$$1", "$1"), ("$9", ""), ("$", "$"), ("a$b", "a$b"),
    ("$1$1", "AnaAna"),
  ])
  func `a dollar sign and a digit stand for what a group found`(template: String, result: String) throws {
    let replacement = try TextReplacement(of: #"(\w+) (\w+)"#, with: template, isPattern: true)
    #expect(replacement.applied(to: "Ana Paz") == result)
  }

  @Test func `a group that found nothing is empty`() throws {
    let replacement = try TextReplacement(of: "a(b)?", with: "<$1>", isPattern: true)
    #expect(replacement.applied(to: "ab a") == "<b> <>")
  }

  @Test(arguments: [
    "(", "[", "*", "a{2,1}", #"\"#, "a)", #"\p{Foo}"#, "(?<=a)b", #"\1"#, "a{99999999999}", #"\u{110000}"#,
  ])
  func `a pattern that is none says why`(pattern: String) {
    #expect {
      try TextReplacement(of: pattern, with: "", isPattern: true)
    } throws: { error in
      guard case .pattern(let why)? = error as? TextReplacement.Problem else { return false }
      return !why.isEmpty && !why.contains("\n")
    }
    #expect(throws: Never.self) { try TextReplacement(of: pattern, with: "") }
  }

  @Test func `there must be something to look for`() {
    #expect(throws: TextReplacement.Problem.empty) { try TextReplacement(of: "", with: "x") }
  }

  @Test(arguments: hostileTexts) func `hostile text neither traps nor loses anything`(text: String) throws {
    for pattern in ["x*", ".", "[^a]", "(a)|b"] {
      let same = try TextReplacement(of: pattern, with: "$0", isPattern: true)
      #expect(same.applied(to: text) == nil)
    }
    guard !text.isEmpty else { return }
    #expect(try TextReplacement(of: text, with: "").applied(to: "<\(text)>") == "<>")
    _ = try? TextReplacement(of: text, with: text, isPattern: true).applied(to: text)
  }
}
