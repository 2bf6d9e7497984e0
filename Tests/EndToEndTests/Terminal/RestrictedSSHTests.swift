import Foundation
import Testing

/// The recipe for demonstrations over SSH, with a real client and a real server: whoever comes in has the program and
/// nothing beside it.
@Suite(.enabled(if: SecureShell.isThere, "no sshd, ssh and ssh-keygen on this machine"))
struct RestrictedSSHTests {
  private let shell: SecureShell

  init() throws {
    shell = try SecureShell()
  }

  @Test func `no key leaves the program or reaches a file`() throws {
    let app = try shell.login()
    try app.waitFor("Contacts", "demo")
    for key in ["i", "w", "e"] {
      app.press(.letter(Character(key)))
      try app.waitFor("Not available in restricted mode")
      app.press("j")
      try app.waitUntil("the message to pass") { !$0.contains("Not available") }
    }
    app.press(.control("z"))
    try app.waitFor("Not available in restricted mode")
    app.press(":")
    try app.waitFor("Find")
    app.type("suspend")
    try app.waitFor("Suspend  ", "Not available in restricted")
    app.press(.escape)
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
    #expect(shell.touchedFiles.isEmpty)
  }

  @Test(arguments: [
    ["touch escaped"], ["sh -c 'touch escaped'"], ["contact-batch preview /etc/passwd"], ["-s", "sftp"],
    ["scp -t escaped"],
  ])
  func `a command of their own is not run`(command: [String]) throws {
    let run = try shell.run(command)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    // Of what stands in for a subsystem the server hands over no error stream.
    if command.first != "-s" { #expect(run.errorText.contains("terminal"), "\(run.errorText)") }
    #expect(shell.touchedFiles.isEmpty)
  }

  @Test func `no connection is forwarded`() throws {
    let run = try shell.run([], options: ["-W", "127.0.0.1:22"])
    #expect(run.status == .exited(255))
    #expect(run.errorText.contains("administratively prohibited"), "\(run.errorText)")
  }

  @Test func `the person's own environment does not come in`() throws {
    let app = try shell.login(
      options: [
        "-o", "SetEnv=EDITOR=/bin/sh VISUAL=/bin/sh XDG_CONFIG_HOME=/tmp HUBSPOT_BASE_URL=http://127.0.0.1:1",
      ],
      environment: ["TERM": "no-such-terminal"])
    let screen = try app.waitFor("Contacts", "demo")
    #expect(!screen.contains("no-such-terminal"))
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }
}
