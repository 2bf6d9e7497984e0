import TerminalUI
import Testing

@testable import contact_batch

@Suite struct EventGateTests {
  @Test func `what people do is held until the program is ready, and comes in its order`() {
    var gate = EventGate()
    #expect(
      gate.pass([.key(.down), .background(.dark), .key(.character("d"))], isReady: false) == [
        .background(.dark)
      ])
    #expect(
      gate.pass([.hungUp, .resized(Size(columns: 90, rows: 30))], isReady: false) == [
        .resized(Size(columns: 90, rows: 30))
      ])
    #expect(
      gate.pass([.woken], isReady: true) == [.key(.down), .key(.character("d")), .hungUp, .woken])
    #expect(gate.pass([.key(.up)], isReady: true) == [.key(.up)])
  }
}
