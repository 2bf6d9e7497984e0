import ContactsModel
import Drafts
import GRDB
import Testing

@testable import Journal

struct DraftShorteningTests {
  let scratch = Scratch()

  @Test func `a long log is shortened, and a thousand edits can still be undone`() throws {
    let store = try DraftStore.open(in: scratch.state).store
    let stored = try store.create(name: "long", inputs: .people(2), at: 1)
    var draft = stored.draft
    for number in 0..<2_100 {
      let edit = draft.editToSetProperty("city", number)
      draft.perform(edit)
      try store.append(.edit(edit), to: stored.id, inputCount: 2, place: "\(number)", at: 2)
    }
    #expect(try records(of: stored.id, in: store) == 2_100)
    _ = try store.open(stored.id)
    #expect(try records(of: stored.id, in: store) == 1_000)
    store.close(stored.id)

    let again = try store.open(stored.id)
    var reopened = again.draft
    #expect(reopened.inputs == draft.inputs)
    #expect(again.place == "2099")
    for _ in 0..<1_000 { reopened.undo() }
    #expect(reopened.inputs.first?.contact.value(of: "city") == "1099")
    #expect(!reopened.canUndo)
  }

  private func records(of id: Int64, in store: DraftStore) throws -> Int {
    try store.file.read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM record WHERE draft_id = ?", arguments: [id]) ?? 0
    }
  }
}

struct RecordLogTests {
  func log(_ text: String) -> RecordLog {
    RecordLog(kinds: text.map { $0 == "e" ? .edit : $0 == "u" ? .undo : .redo })
  }

  @Test(arguments: [
    ("eeeee", 2, 3), ("ee", 2, 0), ("", 2, 0),
    // The last undo takes back the third edit, which therefore has to stay.
    ("eeeeuu", 2, 2),
    // The redo repeats what the undo before it took back.
    ("eeeur", 1, 2), ("eeurur", 1, 1),
    ("eeeuuu", 2, 0), ("eeeuuue", 1, 6),
  ])
  func `no record that stays refers to one that is folded away`(text: String, kept: Int, folded: Int) {
    #expect(log(text).foldable(keeping: kept) == folded)
  }
}

extension Draft {
  fileprivate func editToSetProperty(_ name: String, _ number: Int) -> Edit {
    let old = inputs[0]
    let contact = old.contact.properties.filter { $0.name != name } + [.init(name, "\(number)")]
    let input = DraftInput(id: old.id, contact: .init(properties: contact))
    return Edit(.setProperty(name), [Splice(at: 0, removing: 1, inserting: [input])])
  }
}
