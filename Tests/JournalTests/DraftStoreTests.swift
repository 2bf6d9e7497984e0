import Drafts
import Journal
import Testing

struct DraftStoreTests {
  let scratch = Scratch()
  let store: DraftStore

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
  }

  /// Performs an edit and saves it, as the program does.
  func add(_ name: String, to draft: inout Draft, _ id: Int64, at: Int64 = 2) throws {
    let edit = draft.adding(name)
    draft.perform(edit)
    try store.append(.edit(edit), to: id, inputCount: draft.inputs.count, place: "at \(name)", at: at)
  }

  @Test func `a draft comes back as it was, with its undo, its redo and its place`() throws {
    let stored = try store.create(name: "spring", inputs: .people(2), at: 1)
    var draft = stored.draft
    try add("ada", to: &draft, stored.id)
    try add("bo", to: &draft, stored.id)
    draft.undo()
    try store.append(.undo, to: stored.id, inputCount: 3, place: "back", at: 3)
    store.close(stored.id)

    let again = try store.open(stored.id)
    #expect(again.place == "back")
    #expect(!again.isReadOnly)
    var reopened = again.draft
    #expect(reopened.name == "spring")
    #expect(reopened.names == ["p0", "p1", "ada"])
    #expect(reopened.inputs.last?.hints.association(at: 0)?.recordName == "Harbour")
    #expect(reopened.inputs.map(\.id) == draft.inputs.map(\.id))
    reopened.redo()
    #expect(reopened.names == ["p0", "p1", "ada", "bo"])
    reopened.undo()
    reopened.undo()
    #expect(reopened.names == ["p0", "p1"])
    #expect(!reopened.canUndo)
  }

  @Test func `what a killed program had saved is there`() throws {
    let stored = try store.create(name: "spring", at: 1)
    var draft = stored.draft
    try add("ada", to: &draft, stored.id)
    let killed = try scratch.copy()
    try add("bo", to: &draft, stored.id)
    let other = try DraftStore.open(in: killed.state).store
    let reopened = try other.open(stored.id)
    #expect(reopened.draft.names == ["ada"])
    #expect(!reopened.isReadOnly)
  }

  @Test func `many inputs are kept in order`() throws {
    let stored = try store.create(name: "big", inputs: .people(1_000), at: 1)
    store.close(stored.id)
    #expect(try store.open(stored.id).draft.names == (0..<1_000).map { "p\($0)" })
    #expect(!stored.draft.canUndo)
  }

  @Test func `an import is one record and one step of undo`() throws {
    let stored = try store.create(name: "big", inputs: .people(1), at: 1)
    let inputs = (0..<700).map { DraftInput(id: InputID(rawValue: 100 + $0), contact: .person("i\($0)")) }
    let edit = Edit(.importContacts(700), [Splice(at: 1, removing: 0, inserting: inputs)])
    try store.append(.edit(edit), to: stored.id, inputCount: 701, place: "", at: 2)
    var draft = try store.open(stored.id).draft
    #expect(draft.inputs.count == 701)
    draft.undo()
    #expect(draft.names == ["p0"])
  }

  @Test func `the place can be saved by itself, and the next edit's place counts again`() throws {
    let stored = try store.create(name: "spring", place: "begin", at: 1)
    var draft = stored.draft
    #expect(try store.open(stored.id).place == "begin")
    try store.savePlace("moved", in: stored.id)
    #expect(try store.open(stored.id).place == "moved")
    try add("ada", to: &draft, stored.id)
    #expect(try store.open(stored.id).place == "at ada")
    try store.savePlace("moved again", in: stored.id)
    #expect(try store.open(stored.id).place == "moved again")
  }

  @Test func `a draft that nobody knows cannot be opened`() throws {
    #expect(throws: JournalError(.noSuchDraft, path: scratch.file("drafts.sqlite"))) { try store.open(99) }
  }

  @Test func `an edit of a draft that is not open is refused, not lost silently`() throws {
    let stored = try store.create(name: "spring", at: 1)
    store.close(stored.id)
    #expect(throws: JournalError(.heldElsewhere, path: scratch.file("drafts.sqlite"))) {
      try store.append(.undo, to: stored.id, inputCount: 0, place: "", at: 2)
    }
  }
}
