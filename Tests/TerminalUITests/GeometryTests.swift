import TerminalUI
import Testing

@Suite struct GeometryTests {
  let rect = Rect(2, 1, 10, 6)

  @Test func `a piece and its rest make the whole`() {
    #expect(rect.taking(top: 2) == (Rect(2, 1, 10, 2), Rect(2, 3, 10, 4)))
    #expect(rect.taking(bottom: 2) == (Rect(2, 5, 10, 2), Rect(2, 1, 10, 4)))
    #expect(rect.taking(left: 3) == (Rect(2, 1, 3, 6), Rect(5, 1, 7, 6)))
    #expect(rect.taking(right: 3) == (Rect(9, 1, 3, 6), Rect(2, 1, 7, 6)))
  }

  @Test func `a piece is never larger than the whole`() {
    #expect(rect.taking(top: 9) == (rect, Rect(2, 7, 10, 0)))
    #expect(rect.taking(left: -1) == (Rect(2, 1, 0, 6), rect))
  }

  @Test func `sizes are never negative`() {
    #expect(Size(columns: -1, rows: -5) == Size(columns: 0, rows: 0))
    #expect(Rect(0, 0, 1, 1).inset().size.isEmpty)
    #expect(Rect(0, 0, 3, 3).intersection(Rect(5, 5, 2, 2)).isEmpty)
  }

  @Test func `flexible lengths share what the fixed ones leave`() {
    let lengths: [Length] = [.fixed(4), .flexible(), .flexible(weight: 2, minimum: 3)]
    #expect(Length.divide(20, by: lengths) == [4, 4, 12])
    #expect(Length.divide(20, by: [.fixed(4), .fixed(5)]) == [4, 5])
  }

  @Test func `the last lengths shrink where the minimums do not fit`() {
    #expect(Length.divide(6, by: [.fixed(4), .flexible(minimum: 3), .fixed(2)]) == [4, 2, 0])
    #expect(Length.divide(-3, by: [.fixed(4)]) == [0])
  }

  @Test func `what needs little has it whole, and the others share the rest`() {
    #expect(Length.divide(62, byNeeds: [9, 27, 27]) == [9, 26, 27])
    #expect(Length.divide(62, byNeeds: [40, 10, 40]) == [26, 10, 26])
    #expect(Length.divide(20, byNeeds: [3, 0, 5]) == [3, 0, 5])
    #expect(Length.divide(-1, byNeeds: [3, -2]) == [0, 0])
    #expect(Length.divide(9, byNeeds: []) == [])
  }

  @Test func `columns lie side by side`() {
    let pieces = rect.dividedIntoColumns([.fixed(4), .flexible()])
    #expect(pieces == [Rect(2, 1, 4, 6), Rect(6, 1, 6, 6)])
    #expect(rect.dividedIntoRows([.flexible(), .fixed(1)]) == [Rect(2, 1, 10, 5), Rect(2, 6, 10, 1)])
  }

  @Test func `what is centered stays inside`() {
    #expect(rect.centered(Size(columns: 4, rows: 2)) == Rect(5, 3, 4, 2))
    #expect(rect.centered(Size(columns: 40, rows: 20)) == rect)
  }
}
