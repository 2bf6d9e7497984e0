import Drafts
import GRDB
import Testing

@testable import Journal

struct DraftListTests {
  let scratch = Scratch()
  let store: DraftStore

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
  }

  @Test func `a name that is taken gets a number`() throws {
    let names = try (0..<3).map { try store.create(name: "spring", at: Int64($0)).draft.name }
    #expect(names == ["spring", "spring-2", "spring-3"])
    #expect(try store.draft(named: "spring-2")?.name == "spring-2")
    #expect(try store.draft(named: "autumn") == nil)
  }

  @Test func `the draft that was changed last comes first, with its present number of inputs`() throws {
    let first = try store.create(name: "first", inputs: .people(4), at: 10)
    _ = try store.create(name: "second", inputs: .people(5), at: 20)
    #expect(try store.drafts().map(\.name) == ["second", "first"])
    let edit = first.draft.adding("ada")
    try store.append(.edit(edit), to: first.id, inputCount: 5, place: "", at: 30)
    let drafts = try store.drafts()
    #expect(drafts.map(\.name) == ["first", "second"])
    #expect(drafts.first == StoredDraftSummary(id: first.id, name: "first", inputCount: 5, updatedAt: 30))
  }

  @Test func `the draft opened last is known, until it is deleted`() throws {
    #expect(try store.lastOpened() == nil)
    let first = try store.create(name: "first", at: 1)
    let second = try store.create(name: "second", at: 2)
    #expect(try store.lastOpened() == second.id)
    _ = try store.open(first.id)
    #expect(try store.lastOpened() == first.id)
    try store.delete(first.id, at: 3)
    #expect(try store.lastOpened() == nil)
  }

  @Test func `a deleted draft is gone from the list and can be brought back`() throws {
    let stored = try store.create(name: "spring", inputs: .people(2), at: 1)
    try store.delete(stored.id, at: 2)
    #expect(try store.drafts().isEmpty)
    #expect(throws: JournalError.self) { try store.open(stored.id) }
    _ = try store.create(name: "spring", at: 3)
    #expect(try store.restore(stored.id) == "spring-2")
    #expect(try store.open(stored.id).draft.names == ["p0", "p1"])
  }

  @Test func `deleted drafts are listed by themselves, the last one first, and forgotten in the end`() throws
  {
    let first = try store.create(name: "spring", inputs: .people(2), at: 1)
    let second = try store.create(name: "summer", at: 1)
    _ = try store.create(name: "autumn", at: 1)
    try store.delete(first.id, at: 5)
    try store.delete(second.id, at: 6)
    let deleted = try store.deletedDrafts()
    #expect(deleted.map(\.summary.name) == ["summer", "spring"])
    #expect(deleted.map(\.summary.inputCount) == [0, 2])
    #expect(deleted.map(\.deletedAt) == [6, 5])
    try store.forgetDeleted(before: 6)
    #expect(try store.deletedDrafts().map(\.summary.name) == ["summer"])
    #expect(throws: JournalError.self) { try store.restore(first.id) }
    #expect(try store.drafts().map(\.name) == ["autumn"])
  }

  @Test func `what was kept beside a draft goes with it for good`() throws {
    let draft = try store.create(name: "spring", at: 1)
    let other = try store.create(name: "autumn", at: 1)
    for id in [draft.id, other.id] { try store.saveSession("1 2\n\nann@x.example", in: id) }
    try store.delete(draft.id, at: 2)
    try store.forgetDeleted(before: 3)
    let kept = try store.file.read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM setting WHERE value LIKE '%ann@x.example'") ?? 0
    }
    #expect(kept == 1)
    #expect(try store.open(other.id).session == "1 2\n\nann@x.example")
  }

  @Test func `a draft can be renamed, also to the name it has`() throws {
    let stored = try store.create(name: "spring", at: 1)
    _ = try store.create(name: "autumn", at: 1)
    #expect(try store.rename(stored.id, to: "spring") == "spring")
    #expect(try store.rename(stored.id, to: "autumn") == "autumn-2")
    #expect(try store.open(stored.id).draft.name == "autumn-2")
    #expect(throws: JournalError.self) { try store.rename(99, to: "x") }
  }
}
