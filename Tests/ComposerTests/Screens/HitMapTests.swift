import TerminalUI
import Testing

@testable import Composer

struct HitMapTests {
  @Test func `rows below titles are the visible lines of a list`() {
    let list = ListState(selected: 5, top: 4)
    #expect(HitMap(list, count: 9, height: 3, below: 1).lines == [nil, 4, 5, 6])
  }

  @Test func `a row without a line means the line above it, and above all of them the first`() {
    let map = HitMap([nil, 0, nil, 1])
    #expect((-1...9).map { map.line(at: $0) } == [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `where there are no lines none is hit`() {
    #expect(HitMap().line(at: 0) == nil)
    #expect(HitMap([nil]).line(at: 0) == nil)
  }
}
