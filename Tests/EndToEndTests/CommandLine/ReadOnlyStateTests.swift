import Foundation
import Glibc
import Testing

/// A state that this user may read and not write, or not even read.
@Suite(.enabled(if: OtherUser.isPossible)) struct ReadOnlyStateTests {
  private static let readable = [
    ["submissions"], ["drafts"], ["drafts", "export", "people"],
    ["validate", "draft:people"],
  ]

  private func home() throws -> TestHome {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose("email\nann@other.example\n", sandbox: sandbox, home: home)
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 1")
    // What it leaves is in the logs.
    app.signal(SIGKILL)
    _ = try app.waitForExit()
    return home
  }

  /// For whoever the commands run as.
  private func allow(_ mode: mode_t, _ home: TestHome) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: home.state.path) {
      let path = home.state.appending(path: name).path
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      chmod(path, isFolder.boolValue ? mode | (mode & 0o444) >> 2 : mode)
    }
    chmod(home.state.path, mode | (mode & 0o444) >> 2)
  }

  @Test func `what only reads works, and says that it only reads`() throws {
    let home = try home()
    try allow(0o444, home)
    defer { try? allow(0o700, home) }
    for arguments in Self.readable {
      let run = try OtherUser.run(arguments, home)
      #expect(run.status == .exited(0), "\(arguments): \(run.errorText)")
      let file = arguments == ["submissions"] ? "journal.sqlite" : "drafts.sqlite"
      #expect(run.errorText.hasSuffix("/\(file) is read-only.\n"))
    }
    let list = try OtherUser.run(["submissions"], home).outputText
    #expect(list.contains("1 created"))
    let shown = try OtherUser.run(["submissions", "show", String(list.prefix { $0 != " " })], home)
    #expect(shown.outputText.contains("1 created"))
    // What was sent is in no body any more, and the journal knows that.
    let preview = try OtherUser.run(["preview", "draft:people"], home)
    #expect(preview.status == .exited(1))
    #expect(preview.outputText.isEmpty && preview.errorText.contains("inputs[0] is left out"))
  }

  @Test func `what has to write says what it cannot write`() throws {
    let home = try home()
    try allow(0o444, home)
    defer { try? allow(0o700, home) }
    let run = try OtherUser.run(["submissions", "purge", "--older-than", "0d", "--yes"], home)
    #expect(run.status == .exited(2))
    #expect(run.errorText.contains("cannot be written. Check its owner and permissions."))
  }

  @Test func `what cannot be read is named, and is not nothing`() throws {
    let home = try home()
    try allow(0o000, home)
    defer { try? allow(0o700, home) }
    for arguments in Self.readable + [["submissions", "show", "20261123-140340-9f2c"]] {
      let run = try OtherUser.run(arguments, home)
      #expect(run.status == .exited(2), "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(run.errorText == "\(home.state.path) cannot be read. Check its owner and permissions.\n")
    }
  }
}

/// Somebody to whom permissions matter: this user, or nobody where this one is root.
enum OtherUser {
  private static let tool = "/usr/bin/setpriv"
  private static let isRoot = geteuid() == 0

  /// Nobody has to reach the program.
  static var isPossible: Bool {
    guard isRoot else { return true }
    guard access(tool, X_OK) == 0, let run = try? run(["--version"], TestHome()) else { return false }
    return run.status == .exited(0)
  }

  static func run(_ arguments: [String], _ home: TestHome) throws -> CommandRun {
    guard isRoot else { return try CommandRun(arguments, home: home) }
    return try CommandRun(
      ["--reuid=65534", "--clear-groups", try Program.contactBatch.path()] + arguments,
      program: .at(tool), home: home)
  }
}
