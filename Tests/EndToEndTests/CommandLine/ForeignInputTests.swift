import Testing

/// Files that other programs write, read by the real program.
@Suite struct ForeignInputTests {
  private static let polish =
    Array("Email,First Name\nlukasz@lind.example,".utf8) + [0xA3] + Array("ukasz\n".utf8)

  @Test func `a file that is no table is named in one sentence, and nothing is printed`() throws {
    let home = try TestHome()
    let files: [(String, [UInt8], String)] = [
      ("a.csv", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "is an archive"),
      ("b.csv", Array("<!doctype html><html></html>".utf8), "is a web page (HTML)"),
      ("c.txt", Array("curl -d '{}' https://api.example\n".utf8), "is a curl command"),
      ("d.ldif", Array("dn: cn=Ivo\nmail: ivo@lind.example\n".utf8), "is an LDIF address book"),
    ]
    for (name, bytes, words) in files {
      try home.write(bytes, to: name)
      for command in ["validate", "preview"] {
        let run = try CommandRun([command, name], home: home)
        #expect(run.status == .exited(2))
        #expect(run.output.isEmpty)
        #expect(run.errorText.contains("\(name) \(words)"))
        #expect(run.errorText.split(separator: "\n").count == 1)
      }
    }
  }

  @Test func `letters that nobody writes are an error until the encoding is named`() throws {
    let home = try TestHome()
    try home.write(Self.polish, to: "polish.csv")
    let run = try CommandRun(["preview", "polish.csv"], home: home)
    #expect(run.status == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("£ukasz") && run.errorText.contains("--encoding Windows-1250"))
    let named = try CommandRun(["preview", "--encoding", "cp1250", "polish.csv"], home: home)
    #expect(named.status == .exited(0))
    #expect(try SentBody(named.output).inputs[0].properties["firstname"] == "Łukasz")
    let piped = try CommandRun(["preview", "--encoding", "cp1250", "-"], input: Self.polish, home: home)
    #expect(piped.output == named.output)
    let unknown = try CommandRun(["preview", "--encoding", "no-such", "polish.csv"], home: home)
    #expect(unknown.status == .exited(2))
    #expect(unknown.errorText.contains("Windows-1250"))
  }

  @Test func `the line of the header can be named`() throws {
    let home = try TestHome()
    try home.write("Email,City\nivo@lind.example,Ulm\nCity,Email\nBonn,sam@lind.example\n", to: "two.csv")
    let run = try CommandRun(["preview", "--header-line", "3", "two.csv"], home: home)
    let inputs = try SentBody(run.output).inputs
    #expect(inputs.map { $0.properties["email"] } == ["sam@lind.example"])
    #expect(inputs[0].properties["city"] == "Bonn")
    #expect(run.errorText.contains("two.csv:3: warning: column titles found on this line"))
    #expect(try CommandRun(["preview", "--header-line", "0", "two.csv"], home: home).status == .exited(2))
    #expect(try CommandRun(["validate", "--header-line", "9", "two.csv"], home: home).status == .exited(1))
  }

  @Test func `over the columns the encoding is changed until the letters are right`() throws {
    let home = try TestHome()
    try home.write(Self.polish, to: "polish.csv")
    let app = try TerminalApp.start(["polish.csv"], home: home)
    try app.waitFor("Columns of polish.csv", "\"£ukasz\": wrong encoding?")
    app.press("e")
    try app.waitFor("2 columns in Windows-1250", "Łukasz")
    app.press("i")
    try app.waitFor("Contacts 1 ", "lukasz@lind.example")
    #expect(try app.quit() == .exited(0))
    let preview = try CommandRun(["preview", "draft:polish"], home: home)
    #expect(try SentBody(preview.output).inputs[0].properties["firstname"] == "Łukasz")
  }

  @Test func `a typed path may be quoted, escaped or begin at home`() throws {
    let home = try TestHome()
    try home.write("email\nivo@lind.example\n", to: "a b.csv")
    for (number, path) in ["'a b.csv'", #"a\ b.csv"#, "~/a b.csv", "file://\(home.path)/a%20b.csv"]
      .enumerated()
    {
      let app = try TerminalApp.compose("email\nsam\(number)@lind.example\n", home: home)
      try app.waitFor("Contacts 1 ")
      app.press("i")
      try app.waitFor("Import which file?")
      app.type(path)
      app.press(.enter)
      try app.waitFor("Contacts 2 ", "ivo@lind.example")
      #expect(try app.quit() == .exited(0))
    }
  }

  @Test func `controls that some terminals obey are escaped on a pipe too`() throws {
    let home = try TestHome()
    try home.write(
      "{\"inputs\":[{\"properties\":{\"email\":\"ivo@lind.example\",\"a\u{9B}\u{7F}b\":\"x\"},\"k\u{9B}\":1}]}",
      to: "c1.json")
    for arguments in [["preview"], ["validate"], ["validate", "--format", "json"]] {
      let run = try CommandRun(arguments + ["c1.json"], home: home)
      let bytes = run.output + run.errorText.utf8
      #expect(!bytes.contains(0x7F) && !run.outputText.unicodeScalars.contains("\u{9B}"))
      #expect(!run.errorText.unicodeScalars.contains("\u{9B}"))
    }
    let run = try CommandRun(["validate", "c1.json"], home: home)
    #expect(run.outputText.contains("<U+009B>"))
  }
}
