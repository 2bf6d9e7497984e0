import Foundation
import Testing

@testable import Composer

/// `.github/KEYS.md` lists the keys as they are. `RECORD_SNAPSHOTS=1` writes it anew.
struct KeyPageTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the page of keys is the key table`() throws {
    let page = root.appending(path: ".github/KEYS.md")
    let text = """
      # Keys

      Every key, by the place where it acts. `?` lists those of where you are, `:` finds any action by its name, and `keys:` in
      the configuration gives an action other keys (`contact-batch config show` lists the actions).

      \(KeyTable.standard.markdown)

      """
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == text)
  }

  @Test func `the README's twelve keys are among them, with the words of the key table`() throws {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.matches(of: /(?m)^\| (`[^|]+) \| ([^|]+) \|$/)
    let known = Set(KeyTable.standard.listing.flatMap(\.rows).flatMap(\.keys))
    let keys = rows.flatMap { $0.output.1.matches(of: /`([^`]+)`/).map { String($0.output.1) } }
    #expect(rows.count == 12)
    #expect(keys.filter { !known.contains($0) } == [])
    #expect(readme.contains("](.github/KEYS.md)"))
  }
}
