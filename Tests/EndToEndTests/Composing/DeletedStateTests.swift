import Foundation
import Glibc
import Testing

/// The state is deleted while a person composes.
@Suite struct DeletedStateTests {
  @Test func `the next edit writes everything anew, and says so`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@gone.example\n", home: home)
    try app.waitFor("saved")
    try FileManager.default.removeItem(at: home.state)
    app.press("a")
    try app.waitFor("Contacts 2 ", "drafts.sqlite was deleted. It was written again, complete.")
    app.signal(SIGKILL)
    _ = try app.waitForExit()
    try TerminalApp.reopen(home).waitFor("people ·", "✓ saved", "Contacts 2 ")
  }

  @Test func `where that is not possible the draft is not called saved, and it is tried again`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@gone.example\n", home: home)
    try app.waitFor("saved")
    try FileManager.default.removeItem(at: home.state)
    try Data().write(to: home.state)
    app.press("a")
    try app.waitFor("NOT SAVED")
    try FileManager.default.removeItem(at: home.state)
    app.press("a")
    try app.waitUntil("the draft saved") {
      $0.contains("people ·") && $0.contains("✓ saved") && $0.contains("Contacts 3 ")
    }
    app.signal(SIGKILL)
    _ = try app.waitForExit()
    try TerminalApp.reopen(home).waitFor("Contacts 3 ")
  }
}
