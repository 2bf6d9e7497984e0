import Foundation
import Glibc
import Testing

/// Whatever moment the program is killed at: the draft that comes back has every edit that was on the screen.
///
/// `CONTACT_BATCH_KILLS` says how often; a few times without it.
@Suite struct KillingTests {
  private static let kills =
    ProcessInfo.processInfo.environment["CONTACT_BATCH_KILLS"].flatMap { Int($0) } ?? 6

  @Test func `contacts that were added, and undone, are there`() throws {
    let home = try TestHome()
    _ = try TerminalApp.compose("email\nann@kill.example\n", home: home).quit()
    var count = 1
    for round in 0..<Self.kills {
      // Undone in every third round, as far as that goes.
      let isUndoing = round % 3 == 2
      let keys = Array((isUndoing ? "u" : "a").utf8) * Int.random(in: 1...12)
      let killed = try kill(home, while: keys, showing: Self.contacts)
      let after = try killed.found(Self.contacts)
      let shown = killed.shown ?? count
      let possible =
        isUndoing
        ? max(1, count - killed.sent)...max(1, min(shown, count)) : max(shown, count)...count + killed.sent
      #expect(possible.contains(after), "there were \(count), shown \(shown), sent \(killed.sent)")
      count = after
    }
  }

  @Test func `values that were accepted are there`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@kill.example\n", home: home)
    try app.addProperty("city", "v0")
    _ = try app.quit()
    var value = 0
    for _ in 0..<Self.kills {
      let next = value + 1...value + 4
      // Enter opens the field, Ctrl-U empties it, Enter accepts.
      let keys = next.flatMap { Array("\r\u{15}v\($0)\r".utf8) }
      let killed = try kill(home, while: keys, showing: Self.city)
      let after = try killed.found(Self.city)
      #expect(((killed.shown ?? value)...next.upperBound).contains(after), "shown \(killed.shown ?? -1)")
      value = after
    }
  }

  private struct Killed {
    /// What the screen showed last, if it could be read.
    var shown: Int?
    /// How many keys the program had been sent.
    var sent: Int
    var again: TerminalApp

    func found(_ read: (Screen) -> Int?) throws -> Int {
      let screen = try again.waitUntil("the draft again") { read($0) != nil && $0.contains("saved") }
      defer { again.signal(SIGKILL) }
      return try #require(read(screen))
    }
  }

  /// Sends some of the keys to a program that was started again, kills it at some moment, and starts the next one.
  private func kill(_ home: TestHome, while keys: [UInt8], showing read: (Screen) -> Int?) throws -> Killed {
    let app = try TerminalApp.reopen(home)
    try app.waitUntil("the draft") { read($0) != nil }
    let sent = Int.random(in: 1...keys.count)
    app.sendOneByOne(Array(keys[..<sent]))
    for _ in 0..<Int.random(in: 0...40) { _ = app.screen }
    app.signal(SIGKILL)
    try app.waitForExit()
    return Killed(shown: read(app.screen), sent: sent, again: try TerminalApp.reopen(home))
  }

  private static func contacts(_ screen: Screen) -> Int? {
    screen.rows.lazy.compactMap { $0.firstMatch(of: #/Contacts (\d+) /#).flatMap { Int($0.1) } }.first
  }

  /// Not while the field is open: what stands there is not accepted yet.
  private static func city(_ screen: Screen) -> Int? {
    screen.rows.lazy.compactMap { $0.firstMatch(of: #/city +v(\d+) /#).flatMap { Int($0.1) } }.first
  }
}

private func * (bytes: [UInt8], count: Int) -> [UInt8] {
  Array(repeatElement(bytes, count: count).joined())
}
