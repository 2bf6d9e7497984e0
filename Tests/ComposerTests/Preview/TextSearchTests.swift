import TerminalUI
import Testing

@testable import Composer

struct TextSearchTests {
  @Test func `the case of letters does not matter`() {
    #expect(TextSearch("aNa@").isIn("<Ana@fabrika.example>"))
    #expect(!TextSearch("anna").isIn("Ana"))
  }

  @Test(arguments: ["MÜLLER", "müller", "Müller", "ÉCOLE", "ДЕНЬ", "straße"])
  func `nor does that of letters outside of ASCII, in text and in bytes`(query: String) {
    let line = "Jana Müller, École du Jour, день, Straße"
    #expect(TextSearch(query).isIn(line))
    #expect(TextSearch(query).isIn(line.utf8))
    #expect(StyledText(line).marking(TextSearch(query)).spans.count { $0.role == .match } == 1)
    #expect(!TextSearch(query + "x").isIn(line.utf8))
  }

  @Test func `an accent is the same as a sign of its own and as a mark behind its letter`() {
    #expect(TextSearch("müller").isIn("Jana Mu\u{308}ller"))
    #expect(TextSearch("MU\u{308}LL").isIn("Jana Müller"))
    #expect(!TextSearch("é").isIn("plain e"))
  }

  @Test func `nothing is found with an empty text`() {
    #expect(!TextSearch("").isIn("anything"))
  }

  @Test func `a beginning that leads nowhere does not hide what follows`() {
    #expect(TextSearch("aab").isIn("aaab"))
  }

  @Test func `every match of a line is marked, across its spans`() {
    let line = StyledText([Span("\"na", .jsonName), Span("me\": ", .text), Span("\"NAME\"", .jsonString)])
    #expect(
      line.marking(TextSearch("name")).spans == [
        Span("\"", .jsonName), Span("na", .match), Span("me", .match), Span("\": ", .text),
        Span("\"", .jsonString),
        Span("NAME", .match), Span("\"", .jsonString),
      ])
  }

  @Test func `marking keeps the text as it is`() {
    let line = StyledText([Span("Größe 偉👩‍👩‍👧‍👦 größe", .jsonString)])
    let marked = line.marking(TextSearch("größe"))
    #expect(marked.text == line.text)
    #expect(marked.spans.filter { $0.role == .match }.map(\.text) == ["Größe", "größe"])
  }
}
