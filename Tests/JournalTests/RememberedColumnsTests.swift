import Drafts
import Journal
import Testing

struct RememberedColumnsTests {
  let scratch = Scratch()

  @Test func `what columns were said to fill is there in every program, and the last word counts`() throws {
    let store = try DraftStore.open(in: scratch.state).store
    let first = try #require(
      RememberedColumns(TableMapping(titles: ["Mail", "Team"], columns: [.none, .none])))
    let last = try #require(
      RememberedColumns(TableMapping(titles: ["Team", "Mail"], columns: [.none, .property("email")])))
    try store.remember(first)
    try store.remember(last)
    let second = try DraftStore.open(in: scratch.state).store
    #expect(try second.rememberedColumns(first.key) == last.text)
    #expect(try second.rememberedColumns("other") == nil)
  }
}
