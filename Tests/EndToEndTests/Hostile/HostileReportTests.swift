import Testing

/// What the commands report of hostile files and answers, in every form: nothing in it steers a terminal.
@Suite struct HostileReportTests {
  private static let commands = [
    ["validate", "hostile.json"], ["validate", "hostile.csv"],
    ["submit", "--yes", "hostile.csv"], ["submit", "--dry-run", "hostile.json"],
    ["submissions", "list"], ["submissions", "show", "ID"],
    ["history", "70000", "70001", "70002"], ["edit", "--from", "edit.csv", "--dry-run"], ["drafts"],
    ["config", "check"],
  ]

  @Test(arguments: ["text", "json", "csv"]) func `of nothing a control character is left`(format: String)
    throws
  {
    let home = try TestHome()
    try home.write(HostileFiles.json, to: "hostile.json")
    try home.write(HostileFiles.csv, to: "hostile.csv")
    try home.write("id,firstname\n70001,x\n70002,x\n", to: "edit.csv")
    let server = try HostileService.start()
    let environment = HostileService.environment(server)
    _ = try CommandRun(["submit", "--yes", "hostile.csv"], environment: environment, home: home)
    let list = try CommandRun(["submissions", "--format", "csv"], home: home).outputText
    let id = try #require(list.split(separator: "\r\n").last?.split(separator: ",").first)
    for command in Self.commands {
      let words = command.map { $0 == "ID" ? String(id) : $0 } + ["--format", format]
      let run = try CommandRun(words, environment: environment, home: home)
      #expect(Self.controls(in: run.outputText, format) == [], "\(command)")
      #expect(Self.controls(in: run.errorText, "text") == [], "\(command)")
    }
  }

  /// A cell of a table may hold line breaks and tabs.
  private static func controls(in text: String, _ format: String) -> [Unicode.Scalar] {
    let allowed = format == "csv" ? "\t\r\n" : "\n"
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && !allowed.unicodeScalars.contains($0)
    }
    return Set(controls).sorted()
  }
}
