import TerminalUI
import Testing

@testable import Composer

/// Inspectors that find nothing anywhere would be of no use.
struct InspectorTests {
  private func canvas(_ text: String, columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    canvas.write(text, at: Point(column: 0, row: 0))
    return canvas
  }

  @Test func `the emulator agrees on wide and combining characters`() throws {
    let emulator = try RowEmulator(columns: 20)
    #expect(emulator.fault(inRow: 0, of: canvas("漢字 e\u{301} 👩‍🚀 수진|", columns: 20)) == nil)
  }

  @Test func `a row that is longer than it should be is found`() throws {
    let emulator = try RowEmulator(columns: 10)
    #expect(emulator.fault(inRow: 0, of: canvas("漢字", columns: 12)) == "is 12 columns wide")
  }

  @Test func `a character that the emulator takes for another width is found`() throws {
    // Drawn here in no column of its own; the emulator gives the mark of Japanese voicing two.
    let emulator = try RowEmulator(columns: 12)
    let fault = try #require(emulator.fault(inRow: 0, of: canvas("か\u{3099}|", columns: 12)))
    #expect(fault.hasPrefix("column 2 "))
  }
}
