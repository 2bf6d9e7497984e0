import Drafts
import Testing

struct TypedPathTests {
  @Test(
    arguments: [
      ("people.csv", "people.csv"), (" people.csv ", "people.csv"), ("~/three.csv", "/home/ana/three.csv"),
      ("~", "/home/ana"), ("~bob/x.csv", "~bob/x.csv"), ("'/tmp/a b.csv'", "/tmp/a b.csv"),
      ("\"/tmp/a b.csv\"", "/tmp/a b.csv"), ("'~/a b.csv'", "/home/ana/a b.csv"),
      (#"a\ b\(1\).csv"#, "a b(1).csv"), (#"a\\b.csv"#, #"a\b.csv"#),
      ("file:///tmp/a%20b.csv", "/tmp/a b.csv"),
      ("file://localhost/tmp/K%C3%B6ln.csv", "/tmp/Köln.csv"), ("'file:///tmp/x.csv'", "/tmp/x.csv"),
      ("FILE:///x.csv", "/x.csv"), ("file:///a%2.csv", "/a%2.csv"), ("'", "'"), ("", ""), (#"a\"#, #"a\"#),
    ])
  func `it means a path`(text: String, path: String) {
    #expect(TypedPath.meanings(of: text, home: "/home/ana").first == path)
  }

  @Test func `a file that is called so is what is meant where the other is not there`() {
    #expect(TypedPath.meanings(of: "'x'.csv'", home: nil).last == "'x'.csv'")
    #expect(TypedPath.meanings(of: "~/x", home: nil) == ["~/x"])
  }

  @Test func `bytes that are no text stay what they are`() {
    let path = TypedPath.meanings(of: "file:///tmp/%E9.csv", home: nil)[0]
    #expect(FileNameText.bytes(path) == Array("/tmp/".utf8) + [0xE9] + Array(".csv".utf8))
  }
}
