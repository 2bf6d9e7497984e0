import Drafts
import Foundation
import HostileText
import Testing

/// Workbooks that are damaged: they are read or not, and nothing traps.
struct WorkbookTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ForeignFiles")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test(arguments: ["workbook.xlsx", "workbook-stored.xlsx"])
  func `a damaged workbook never traps`(name: String) throws {
    let whole = try Self.bytes(name)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<(1 + random.below(4)) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if random.below(4) == 0 { bytes.removeLast(random.below(bytes.count)) }
      _ = Workbook(bytes)
    }
  }

  @Test func `what is no workbook is none`() {
    for bytes in [
      [], [0x50, 0x4B, 0x03, 0x04], Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 100),
    ] {
      #expect(Workbook(bytes).map(\.text) == nil)
    }
  }
}
