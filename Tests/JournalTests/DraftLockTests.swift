import Drafts
import Journal
import Testing

struct DraftLockTests {
  let scratch = Scratch()
  let mine: DraftStore
  let theirs: DraftStore
  let held: JournalError

  init() throws {
    mine = try DraftStore.open(in: scratch.state).store
    theirs = try DraftStore.open(in: scratch.state).store
    held = JournalError(.heldElsewhere, path: scratch.file("drafts.sqlite"))
  }

  @Test func `a second program reads the draft and cannot change it`() throws {
    let stored = try mine.create(name: "spring", inputs: .people(2), at: 1)
    let other = try theirs.open(stored.id)
    #expect(other.isReadOnly)
    #expect(other.draft.names == ["p0", "p1"])
    #expect(throws: held) { try theirs.append(.undo, to: stored.id, inputCount: 2, place: "", at: 2) }
    #expect(throws: held) { try theirs.savePlace("", in: stored.id) }
    #expect(throws: held) { try theirs.rename(stored.id, to: "x") }
    #expect(throws: held) { try theirs.delete(stored.id, at: 2) }
    #expect(try mine.drafts().map(\.name) == ["spring"])
  }

  @Test func `a program knows which drafts others have open`() throws {
    let stored = try mine.create(name: "spring", at: 1)
    #expect(try theirs.isOpenElsewhere(stored.id))
    #expect(try !mine.isOpenElsewhere(stored.id))
    mine.close(stored.id)
    #expect(try !theirs.isOpenElsewhere(stored.id))
    #expect(try !theirs.isOpenElsewhere(99))
    #expect(try !mine.open(stored.id).isReadOnly)
  }

  @Test func `when the first one closes the draft, the second one may change it`() throws {
    let stored = try mine.create(name: "spring", at: 1)
    #expect(try theirs.open(stored.id).isReadOnly)
    mine.close(stored.id)
    #expect(try !theirs.open(stored.id).isReadOnly)
    #expect(try mine.open(stored.id).isReadOnly)
  }

  @Test func `reading a draft that another program has does not make it the one opened last`() throws {
    let first = try mine.create(name: "first", at: 1)
    let second = try theirs.create(name: "second", at: 1)
    _ = try theirs.open(first.id)
    #expect(try theirs.lastOpened() == second.id)
  }

  @Test func `a draft that failed to open is not held`() throws {
    let stored = try mine.create(name: "spring", at: 1)
    try mine.delete(stored.id, at: 2)
    #expect(throws: JournalError.self) { try mine.open(stored.id) }
    try mine.restore(stored.id)
    #expect(try !theirs.open(stored.id).isReadOnly)
  }
}
