import Glibc
import Testing

/// Two programs on one draft: the second one may look.
@Suite struct LockedDraftTests {
  private let table = "email\nann@lock.example\n"

  @Test func `a second program says locked and read-only, and changes nothing`() throws {
    let home = try TestHome()
    let first = try TerminalApp.compose(table, home: home)
    let second = try TerminalApp.reopen(home)
    try second.waitUntil("the words") { $0.rows[0].contains("locked") && $0.rows[0].contains("read-only") }
    second.press("a")
    try second.waitUntil("a word on it") { screen in
      screen.contains("Contacts 1 ") && screen.rows[20...].contains { $0.contains("read-only") }
    }
    first.press("a")
    try first.waitFor("Contacts 2 ")
  }

  @Test func `a killed program holds nothing`() throws {
    let home = try TestHome()
    let first = try TerminalApp.compose(table, home: home)
    first.signal(SIGKILL)
    try first.waitForExit()
    let second = try TerminalApp.reopen(home)
    #expect(second.screen.contains("people ·") && second.screen.contains("✓ saved"))
    second.press("a")
    try second.waitFor("Contacts 2 ")
  }
}
