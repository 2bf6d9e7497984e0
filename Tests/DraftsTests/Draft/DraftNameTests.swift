import Drafts
import Testing

struct DraftNameTests {
  @Test(arguments: [
    ("spring fair", "spring fair"), ("  fixes\n", "fixes"), ("Ünïcode 北京", "Ünïcode 北京"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ("a/b:c", "a/b:c"), (String(repeating: "x", count: 80), String(repeating: "x", count: 80)),
  ])
  func `one visible line is a name`(typed: String, name: String) throws {
    #expect(try DraftName(typed: typed).text == name)
  }

  @Test(
    arguments: [
      ("", .empty), (" \t\n ", .empty), (String(repeating: "x", count: 81), .tooLong(81)), ("a\nb", .unseen),
      ("a\u{1B}[31m", .unseen), ("a\u{202E}b", .unseen), ("a\u{0}", .unseen), ("\u{FEFF}a", .unseen),
    ] as [(String, DraftName.Problem)])
  func `what cannot be seen, or is nothing, is none`(typed: String, problem: DraftName.Problem) {
    #expect(throws: problem) { try DraftName(typed: typed) }
  }
}
