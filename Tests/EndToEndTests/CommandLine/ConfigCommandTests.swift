import Foundation
import Testing

@Suite struct ConfigCommandTests {
  @Test func `the path is that of the person's configuration`() throws {
    let home = try TestHome()
    let run = try CommandRun(["config", "path"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText == "\(home.path)/config/contact-batch/config.yaml\n")
    let plain = try CommandRun(["config", "path"], environment: ["XDG_CONFIG_HOME": ""], home: home)
    #expect(plain.outputText == "\(home.path)/.config/contact-batch/config.yaml\n")
  }

  @Test func `without a file there is nothing wrong, and the defaults are shown`() throws {
    let home = try TestHome()
    let run = try CommandRun(["config", "validate"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.output.isEmpty)
    let shown = try CommandRun(["config", "show"], home: home)
    #expect(shown.status == .exited(0))
    #expect(shown.outputText.contains("\nmouse: off\n"))
    #expect(shown.outputText.contains("  addContact: a "))
  }

  @Test func `what is shown is a configuration without problems`() throws {
    let home = try TestHome()
    try home.configure(
      "default: acme\nprofiles: { acme: { token: { env: ACME }, readOnly: true } }\nkeys: { addContact: [b, F5] }\n"
    )
    let shown = try CommandRun(["config", "show"], environment: ["ACME": "pat-shown-never"], home: home)
    #expect(shown.status == .exited(0))
    #expect(shown.outputText.contains("    token: { env: ACME }\n"))
    #expect(shown.outputText.contains("    environment: production\n"))
    #expect(shown.outputText.contains("  addContact: [b, F5] "))
    #expect(!shown.outputText.contains("pat-shown-never"))
    try home.configure(shown.outputText)
    #expect(try CommandRun(["config", "validate"], home: home).status == .exited(0))
  }

  @Test func `problems are lines of the output, and errors exit 2`() throws {
    let home = try TestHome()
    let file = try home.configure(
      "mouse: maybe\nprofiles:\n  a:\n    token: pat-na1-secret\n    bas\u{202E}eUrl: x\n    apiPath: 2099-09\n"
    )
    let run = try CommandRun(["config", "validate"], home: home)
    #expect(run.status == .exited(2))
    let lines = run.outputText.split(separator: "\n").map(String.init)
    let starts = [
      "1: mouse: it has to be on or off", "4: profiles.a.token: ", "5: profiles.a.bas<U+202E>eUrl: ",
    ]
    #expect(lines.count == starts.count)
    for (line, start) in zip(lines, starts) { #expect(line.hasPrefix("\(file):\(start)")) }
    #expect(!run.outputText.contains("secret"))
  }

  @Test func `warnings alone are no failure`() throws {
    let home = try TestHome()
    try home.configure("keys: { undo: F5 }\n")
    let run = try CommandRun(["config", "validate"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains(":1: keys.undo: warning: "))
    #expect(try CommandRun(["config", "show"], home: home).status == .exited(0))
  }

  @Test(arguments: [["config", "show"], ["submit", "--yes", "people.csv"], ["people.csv"], ["--demo"]])
  func `with a broken file everything that needs it exits 2`(arguments: [String]) throws {
    let home = try TestHome()
    let file = try home.configure("keys: { undo: F5 }\nmouse: maybe\nprofile: x\n")
    try home.write("email\nann@config.example\n", to: "people.csv")
    let run = try CommandRun(arguments, home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "\(file):2: mouse: it has to be on or off\n")
  }

  @Test(arguments: [["validate", "people.csv"], ["preview", "people.csv"], ["config", "path"]])
  func `what needs no configuration works beside a broken one`(arguments: [String]) throws {
    let home = try TestHome()
    try home.configure("mouse: maybe\n")
    try home.write("email\nann@config.example\n", to: "people.csv")
    #expect(try CommandRun(arguments, home: home).status == .exited(0))
  }

  @Test func `a file that cannot be read is a problem of its own`() throws {
    let home = try TestHome()
    let file = try home.configure("")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let run = try CommandRun(["config", "validate"], home: home)
    #expect(run.status == .exited(2))
    #expect(run.outputText == "\(file):1: file: the file cannot be read: Is a directory\n")
  }

  @Test(arguments: [["config"], ["config", "path"], ["config", "show"], ["config", "validate"]])
  func `help has an example`(command: [String]) throws {
    let run = try CommandRun(command + ["--help"])
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("EXAMPLE"))
  }
}
