import ContactsModel
import Drafts
import GRDB
import Testing

@testable import Journal

/// Many contacts that come at once are stored before the record that brings them in.
struct DraftImportTests {
  let scratch = Scratch()
  let store: DraftStore
  let id: Int64

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
    id = try store.create(name: "big", inputs: .people(2), at: 1).id
  }

  private let many = Array(InputList.people(2_500))

  private func imported() throws -> Draft {
    let stored = try store.storeImport(many, at: 2) { false }
    let name = try #require(stored)
    let record = DraftRecord.append(
      AppendedInputs(name: name, firstID: InputID(rawValue: 2), count: many.count))
    try store.append(record, to: id, inputCount: 2_502, place: "", at: 3)
    return try store.read(id)
  }

  private func count(_ table: String) throws -> Int? {
    try store.file.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") }
  }

  @Test func `they are in the draft, with identities of their own, and one undo takes them out`() throws {
    var draft = try imported()
    #expect(draft.inputs.count == 2_502)
    #expect(Array(draft.inputs.dropFirst(2)) == many)
    #expect(Set(draft.inputs.map(\.id)).count == 2_502)
    #expect(draft.undoLabel == .importContacts(2_500))
    let (inputs, ids) = (draft.inputs, draft.inputs.map(\.id))
    #expect(ids == (0..<2_502).map { InputID(rawValue: $0) })
    #expect(draft.nextID == InputID(rawValue: 2_502))
    draft.undo()
    #expect(draft.inputs.count == 2)
    draft.redo()
    #expect(draft.inputs == inputs && draft.inputs.map(\.id) == ids)
  }

  @Test func `what an earlier version stored has no seals, and opens`() throws {
    let draft = try imported()
    try store.file.execute("UPDATE import_part SET input_count = NULL, digest = NULL WHERE position > 5", [])
    let opened = try store.read(id)
    #expect(opened.inputs == draft.inputs && opened.inputs.map(\.id) == draft.inputs.map(\.id))
  }

  @Test func `what was stopped leaves nothing`() throws {
    var asked = 0
    let stored = try store.storeImport(many, at: 2) {
      asked += 1
      return asked == 3
    }
    #expect(stored == nil)
    #expect(try count("import") == 0)
    #expect(try count("import_part") == 0)
  }

  @Test func `what never came into a draft is dropped, and what did stays`() throws {
    _ = try imported()
    _ = try store.storeImport(many, at: 2) { false }
    try store.forgetUnusedImports(before: 2)
    #expect(try count("import") == 2)
    try store.forgetUnusedImports(before: 3)
    #expect(try count("import") == 1)
    #expect(try store.read(id).inputs.count == 2_502)
  }

  @Test func `a log that is shortened takes it into the snapshot`() throws {
    var draft = try imported()
    for number in 0..<2_001 {
      let edit = try #require(draft.editToSet(Property("city", "\(number)"), onAll: [0]))
      draft.perform(edit)
      try store.append(DraftRecord(of: edit), to: id, inputCount: 2_502, place: "", at: 4)
    }
    store.close(id)
    _ = try store.open(id)
    #expect(try count("import") == 0)
    let opened = try store.read(id)
    #expect(opened.inputs == draft.inputs && opened.inputs.map(\.id) == draft.inputs.map(\.id))
  }

  @Test func `parts that are gone are damage, not an empty import`() throws {
    _ = try imported()
    try store.file.execute("DELETE FROM import_part WHERE position = ?", [1])
    #expect(throws: JournalError(.damaged, path: scratch.state.file("drafts.sqlite"))) {
      try store.read(id)
    }
  }

  @Test func `a record of inputs that are gone is not written`() throws {
    let stored = try store.storeImport(many, at: 2) { false }
    let name = try #require(stored)
    try store.forgetUnusedImports(before: 3)
    let record = DraftRecord.append(
      AppendedInputs(name: name, firstID: InputID(rawValue: 2), count: many.count))
    #expect(throws: JournalError(.damaged, path: scratch.state.file("drafts.sqlite"))) {
      try store.append(record, to: id, inputCount: 2_502, place: "", at: 3)
    }
    #expect(try store.read(id).inputs.count == 2)
  }
}
