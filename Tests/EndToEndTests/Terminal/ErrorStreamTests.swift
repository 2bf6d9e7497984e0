import Foundation
import Testing

/// Whatever a library says on standard error, it must not get onto the screen.
@Suite struct ErrorStreamTests {
  private func target(of descriptor: Int, _ app: TerminalApp) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(app.pid)/fd/\(descriptor)")
  }

  @Test func `it goes to the log while the screen is up`() throws {
    let app = try TerminalApp.compose("email\nann@error.example\n")
    #expect(try target(of: 1, app).hasPrefix("/dev/pts/"))
    let log = app.home.state.resolvingSymlinksInPath().appending(path: "log/contact-batch.log")
    #expect(try target(of: 2, app) == log.path)
    #expect(try app.quit() == .exited(0))
  }
}
