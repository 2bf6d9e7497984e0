import TerminalUI
import Testing

@Suite struct ListTests {
  private func moved(_ state: ListState, _ moves: ListState.Move..., count: Int = 20, height: Int = 5)
    -> ListState
  {
    var state = state
    for move in moves { state.move(move, count: count, height: height) }
    return state
  }

  @Test func `the list scrolls no more than needed`() {
    #expect(moved(ListState(), .down, .down) == ListState(selected: 2, top: 0))
    #expect(moved(ListState(selected: 4), .down) == ListState(selected: 5, top: 1))
    #expect(moved(ListState(selected: 5, top: 5), .up) == ListState(selected: 4, top: 4))
  }

  @Test func `the selection stops at both ends`() {
    #expect(moved(ListState(), .up) == ListState())
    #expect(moved(ListState(), .end, .down) == ListState(selected: 19, top: 15))
    #expect(moved(ListState(selected: 19, top: 15), .home) == ListState())
    #expect(moved(ListState(), .by(100)) == ListState(selected: 19, top: 15))
  }

  @Test func `a page keeps one row in sight`() {
    #expect(moved(ListState(selected: 2), .pageDown) == ListState(selected: 6, top: 4))
    #expect(moved(ListState(selected: 6, top: 4), .pageUp) == ListState(selected: 2, top: 0))
  }

  @Test func `a list that got shorter keeps its selection inside`() {
    var state = ListState(selected: 19, top: 15)
    state.settle(count: 3, height: 5)
    #expect(state == ListState(selected: 2, top: 0))
    state.settle(count: 0, height: 5)
    #expect(state == ListState())
  }

  @Test func `visible rows are those that exist`() {
    #expect(ListState(selected: 0, top: 0).visible(count: 3, height: 5) == 0..<3)
    #expect(ListState(selected: 9, top: 7).visible(count: 20, height: 5) == 7..<12)
    #expect(ListState().visible(count: 0, height: 0).isEmpty)
  }

  @Test func `keys that every list knows`() {
    #expect(ListState.Move(.character("j")) == .down)
    #expect(ListState.Move(.pageUp) == .pageUp)
    #expect(ListState.Move(.character("x")) == nil)
  }

  @Test func `only visible rows are asked for, the selected one has mark and cursor`() {
    var asked: [Int] = []
    let drawn = canvas(10, 3) { canvas in
      ListView(count: 100_000, state: ListState(selected: 51, top: 50)).draw(into: &canvas, in: canvas.bounds)
      {
        asked.append($0)
        return StyledText("row number \($0)")
      }
    }
    #expect(asked == [50, 51, 52])
    #expect(drawn.textRows() == ["  row num~", "> row num~", "  row num~"])
    #expect(drawn.cursor == Point(column: 0, row: 1))
    #expect(drawn.row(1).allSatisfy { $0.emphasis == .selected })
    #expect(drawn.row(0).allSatisfy { $0.emphasis == .none })
  }

  @Test func `a state keeps its role on the selected line`() {
    let drawn = canvas(6, 1) { canvas in
      ListView(count: 1, state: ListState()).draw(into: &canvas, in: canvas.bounds) { _ in
        StyledText("a ") + StyledText("x", .error)
      }
    }
    #expect(drawn.row(0).map(\.role) == [.text, .text, .text, .text, .error, .text])
    #expect(drawn.row(0).allSatisfy { $0.emphasis == .selected })
  }

  @Test func `a list without the keyboard has no cursor and no mark`() {
    let drawn = canvas(6, 2) { canvas in
      ListView(count: 1, state: ListState(), isFocused: false).draw(into: &canvas, in: canvas.bounds) { _ in
        "a"
      }
    }
    #expect(drawn.cursor == nil)
    #expect(drawn.textRows()[0] == "  a")
    #expect(drawn.row(0).allSatisfy { $0.emphasis == .kept })
  }

  @Test func `an empty list says so`() {
    let drawn = rows(14, 2) { canvas in
      ListView(count: 0, state: ListState(selected: 4), emptyText: "no contacts").draw(
        into: &canvas, in: canvas.bounds
      ) { _ in
        "never"
      }
    }
    #expect(drawn == ["  no contacts", ""])
  }
}
