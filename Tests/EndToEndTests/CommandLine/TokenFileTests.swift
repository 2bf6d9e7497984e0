import Foundation
import Testing

@Suite struct TokenFileTests {
  private func submit(mode: Int, sandbox: SandboxProcess) throws -> CommandRun {
    let home = try TestHome()
    try home.write("email\nann@token.example\n", to: "people.csv")
    try home.write("pat-test-1f2e3d4c\n", to: "token")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: home.url.appending(path: "token").path)
    return try CommandRun(
      ["submit", "--yes", "people.csv", "--token-file", "token", "--base-url", sandbox.baseURL], home: home)
  }

  @Test func `a private token file is used`() throws {
    let sandbox = try SandboxProcess()
    let run = try submit(mode: 0o600, sandbox: sandbox)
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("1 contact: 1 created, 0 failed, 0 unknown, 0 not sent"))
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test(arguments: [0o640, 0o604]) func `one that others can read is refused`(mode: Int) throws {
    let sandbox = try SandboxProcess()
    let run = try submit(mode: mode, sandbox: sandbox)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("chmod 600"))
    #expect(try sandbox.createBodies().isEmpty)
  }
}
