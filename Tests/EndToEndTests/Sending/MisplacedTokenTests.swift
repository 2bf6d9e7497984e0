import Foundation
import Testing

/// A token that is given by mistake where something else is meant is not repeated.
@Suite struct MisplacedTokenTests {
  private static let tokens = [
    "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890ab",
    "CJSP5qf1KhICAQEYs0gDIIGOBii1hQIyGQAf3xBKmlwHjX7OIpuIFEavB2",
    "my-own-word-for-it",
  ]

  private static func commands(_ token: String) -> [[String]] {
    [
      [token], ["draft:\(token)"], ["--plain", token], ["validate", token], ["preview", "draft:\(token)"],
      ["submit", "--yes", token], ["submit", "--yes", "--profile", token, "people.csv"],
      ["submit", "--yes", "--base-url", "http://\(token)", "people.csv"],
      ["submit", "--yes", "--base-url", "\(token)://x", "people.csv"],
      ["submit", "--yes", "--token-file", token, "people.csv"],
      ["submit", "--yes", "--api-path", token, "people.csv"],
      ["submit", "--concurrency", token, "people.csv"],
      ["submissions", "show", token], ["submissions", "resume", token, "--yes"],
      ["submissions", "purge", "--older-than", token], ["drafts", "export", token],
      ["drafts", "export", "x", "--output", token], ["sandbox", "--port", token],
      ["sandbox", "--faults", token],
      ["--\(token)"], ["--theme", token], ["validate", "--format", token, "people.csv"],
      ["history", token, token], ["config", token], ["--log-level", token],
    ]
  }

  @Test(arguments: tokens) func `as an argument`(token: String) throws {
    let home = try TestHome()
    try home.write("email\nann@secret.example\n", to: "people.csv")
    let environment = ["HUBSPOT_ACCESS_TOKEN": token, "HUBSPOT_BASE_URL": "http://127.0.0.1:1"]
    for command in Self.commands(token) {
      let run = try CommandRun(command, environment: environment, home: home)
      let words = command.joined(separator: " ")
      #expect(run.status != .exited(0), "\(words)")
      #expect(!run.errorText.isEmpty, "\(words)")
      for shown in [run.errorText, run.outputText] {
        #expect(!shown.lowercased().contains(token.lowercased()), "\(words): \(shown)")
      }
    }
    try home.write("a", to: "other")
    try home.expectNo(token)
  }

  @Test func `in the configuration`() throws {
    let token = "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890ab"
    for text in [
      "default: \(token)\n", "profiles:\n  \(token): {}\n", "\(token): x\n",
      "profiles:\n  a: { baseUrl: \(token) }\n", "profiles:\n  a: { environment: \(token) }\n",
      "profiles:\n  a: { apiPath: \(token) }\n", "profiles:\n  a: { token: \(token) }\n",
      "keys: { \(token): a }\n",
      "keys: { undo: \(token) }\n",
    ] {
      let home = try TestHome()
      try home.configure(text)
      for command in [["config", "validate"], ["config", "show"], ["history", "1"]] {
        let run = try CommandRun(command, home: home)
        #expect(run.status == .exited(2), "\(text)")
        #expect(
          !(run.errorText + run.outputText).contains("5f2c1d7e"), "\(text)\(run.errorText)\(run.outputText)")
      }
    }
  }

  @Test(arguments: tokens) func `as a file on the screen`(token: String) throws {
    let app = try TerminalApp.start(
      size: .wide,
      environment: ["HUBSPOT_ACCESS_TOKEN": token, "HUBSPOT_BASE_URL": "http://127.0.0.1:1"])
    try app.waitFor("Contacts 0")
    app.press("i")
    try app.waitFor("Import which file?")
    app.type(token)
    app.press(.enter)
    try app.waitFor("[token] was not imported: Cannot open [token]")
    try app.waitUntil("the token is gone") { !$0.contains(token) }
    // It is over: the next one is read.
    try app.home.write("email\nann@secret.example\n", to: "people.csv")
    app.press("i")
    try app.waitFor("Import which file?")
    app.type("people.csv")
    app.press(.enter)
    try app.waitFor("Contacts 1 ", "ann@secret.example")
    _ = try app.quit()
    try app.home.expectNo(token)
  }

  @Test func `as the name of a file that is there, or of a draft`() throws {
    let (home, token) = (try TestHome(), "my-own-word-for-it")
    let server = try CannedServer { request in
      request.target.contains("batch/create")
        ? CannedServer.json(#"{"status":"COMPLETE","results":[{"id":"1","properties":{"firstname":"Ann"}}]}"#)
        : CannedServer.json(#"{"portalId":4711}"#)
    }
    let environment = ["HUBSPOT_ACCESS_TOKEN": token, "HUBSPOT_BASE_URL": server.baseURL]
    try home.write("firstname\nAnn\n", to: "\(token).csv")
    let run = try CommandRun(["submit", "--yes", "\(token).csv"], environment: environment, home: home)
    #expect(run.status == .exited(0))
    let app = try TerminalApp.start(["\(token).csv"], environment: environment, home: home)
    try app.waitFor("Contacts 1 ", "[token]")
    _ = try app.quit()
    try home.expectNo(token)
  }

  @Test func `neither the demo nor the editor is given it, and no crash leaves an image`() throws {
    let home = try TestHome()
    try home.write("#!/bin/sh\nenv > variables\nulimit -c > limit\n", to: "ed.sh")
    let app = try TerminalApp.start(
      ["--demo"], environment: ["HUBSPOT_ACCESS_TOKEN": "word-in-effect", "EDITOR": "sh ed.sh"], home: home)
    try app.waitFor("Contacts 8", "SANDBOX 48151623")
    app.press("e")
    try app.waitUntil("the editor has ended") { _ in (try? home.bytes(of: "limit"))?.isEmpty == false }
    let variables = String(decoding: try home.bytes(of: "variables"), as: UTF8.self)
    #expect(variables.contains("EDITOR="))
    #expect(!variables.contains("word-in-effect"))
    #expect(try home.bytes(of: "limit") == Array("0\n".utf8))
    let child = try #require(ProcessTree.children(of: app.pid).first)
    let environment = try Data(contentsOf: URL(filePath: "/proc/\(child)/environ"))
    #expect(environment.range(of: Data("word-in-effect".utf8)) == nil)
    #expect(environment.range(of: Data("EDITOR=".utf8)) != nil)
    for process in [app.pid, child] {
      let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
      let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
      #expect(line?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    }
    _ = try app.quit()
  }
}
