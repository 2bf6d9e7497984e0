import Foundation
import Testing

@testable import Composer

struct ReadmeTests {
  @Test func `the README's table of keys is the key table`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(KeyTable.markdown), "put this into the README:\n\(KeyTable.markdown)")
  }
}
