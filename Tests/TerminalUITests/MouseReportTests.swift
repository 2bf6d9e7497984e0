import TerminalUI
import Testing

@Suite struct MouseReportTests {
  private func events(_ reads: [UInt8]...) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return reads.flatMap { decoder.consume($0) }
  }

  private func events(_ text: String) -> [TerminalEvent] { events(Array(text.utf8)) }

  @Test func `presses and the wheel are told, in cells from zero`() {
    #expect(events("\u{1B}[<0;12;3M") == [.mouse(MouseEvent(.press, at: Point(column: 11, row: 2)))])
    #expect(events("\u{1B}[<64;1;1M") == [.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0)))])
    #expect(
      events("\u{1B}[<65;500;200M") == [.mouse(MouseEvent(.wheelDown, at: Point(column: 499, row: 199)))])
  }

  @Test func `releases, other buttons and nonsense are dropped, and type nothing`() {
    #expect(events("\u{1B}[<0;12;3m") == [])
    #expect(events("\u{1B}[<2;12;3M\u{1B}[<8;1;1M") == [])
    #expect(events("\u{1B}[<0;0;0M\u{1B}[<;;M\u{1B}[<99999999999999999999;1;1M") == [])
  }

  @Test func `the older form takes its three bytes whatever they are`() {
    let press: [UInt8] = [0x1B, 0x5B, 0x4D, 32, 33, 34]
    #expect(events(press) == [.mouse(MouseEvent(.press, at: Point(column: 0, row: 1)))])
    #expect(events(Array(press[..<4]), Array(press[4...])) == events(press))
    #expect(events([0x1B, 0x5B, 0x4D, 35, 0x71, 0xFF, 0x61]) == [.key(.character("a"))])
  }
}
