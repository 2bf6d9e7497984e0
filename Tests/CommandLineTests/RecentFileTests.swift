import Drafts
import Foundation
import Journal
import Logging
import TestFixtures
import Testing

@testable import contact_batch

struct RecentFileTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  @Test(arguments: ["", "{", "[1]", "\u{0}"])
  func `a list that is damaged or missing is an empty one`(text: String) throws {
    let folder = try TemporaryFolder()
    let file = RecentFile(in: StateDirectory(path: folder.path), logger: logger)
    #expect(file.read() == RecentUse())
    _ = try folder.write(text, to: "recent.json")
    #expect(file.read() == RecentUse())
  }
}
