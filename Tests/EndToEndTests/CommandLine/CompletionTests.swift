import Foundation
import Testing

/// Scripts that shells read: each shell that is here takes its own.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"]) func `a shell takes its completions`(shell: String) throws {
    let home = try TestHome()
    let script = try CommandRun(["--generate-completion-script", shell], home: home)
    #expect(script.status == .exited(0))
    for word in ["submissions", "rollback", "--for-imports", "--skip-existing"] {
      let bare = shell == "fish" ? word.replacing("--", with: "") : word
      #expect(script.outputText.contains(bare))
    }
    guard
      let path = ["/bin", "/usr/bin", "/usr/local/bin"].map({ "\($0)/\(shell)" })
        .first(where: FileManager.default.isExecutableFile)
    else { return }
    try home.write(script.outputText, to: "completions")
    let check = Process()
    check.executableURL = URL(filePath: path)
    check.arguments = ["-n", "\(home.path)/completions"]
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
  }

  @Test func `man reads the manual without a complaint, where it is here`() throws {
    let page = try CommandRun(["manual"])
    #expect(page.status == .exited(0))
    #expect(page.outputText.hasPrefix(".TH \"CONTACT\\-BATCH\" 1"))
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let home = try TestHome()
    try home.write(page.outputText, to: "contact-batch.1")
    let check = Process()
    let complaints = Pipe()
    check.executableURL = URL(filePath: "/usr/bin/groff")
    check.arguments = ["-man", "-Tutf8", "-ww", "-z", "\(home.path)/contact-batch.1"]
    check.standardError = complaints
    try check.run()
    let text = complaints.fileHandleForReading.readDataToEndOfFile()
    check.waitUntilExit()
    #expect(String(decoding: text, as: UTF8.self) == "")
  }
}
