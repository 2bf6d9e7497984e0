import TerminalUI
import Testing

@testable import Composer

struct ValueWordsTests {
  @Test func `no value, an empty one and a text that looks like either are told apart`() {
    #expect(StoredValue(text: nil).styled == StyledText("(no value)", .muted))
    #expect(StoredValue(text: "").styled == StyledText("(empty)", .muted))
    #expect(StoredValue(text: "(empty)").styled == StyledText("(empty)", .text))
    #expect(StoredValue(text: "-").styled == StyledText("-", .text))
  }
}
