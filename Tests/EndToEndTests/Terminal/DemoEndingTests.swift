import CPseudoTerminal
import Foundation
import Testing

/// The demo's sandbox is a program of its own, which never outlives the demo.
@Suite struct DemoEndingTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL]) func `the sandbox ends with the demo`(signal: Int32) throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("48151623")
    let child = try #require(ProcessTree.children(of: app.pid).first)
    app.signal(signal)
    try app.waitForExit()
    #expect(hasEnded(child))
  }

  @Test func `Ctrl-C on the terminal does not reach the sandbox`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("48151623")
    app.press(.control("c"))
    try app.waitFor("Nothing is running")
    try app.submit(typing: "5")
    try app.waitFor("Results 8: created 5")
  }

  /// Waits for a program that is not a child of this one.
  private func hasEnded(_ pid: pid_t) -> Bool {
    let end = Descriptor(cpt_exit_descriptor(pid))
    return end.number < 0 || Deadline().poll([end.interest(POLLIN)]).contains(true)
  }
}
