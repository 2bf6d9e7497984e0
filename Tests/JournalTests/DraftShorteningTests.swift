import ContactsModel
import Drafts
import GRDB
import Testing

@testable import Journal

struct DraftShorteningTests {
  let scratch = Scratch()
  let store: DraftStore
  let id: Int64
  var draft: Draft

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
    let stored = try store.create(name: "long", inputs: .people(2), at: 1)
    (id, draft) = (stored.id, stored.draft)
  }

  private mutating func setCity(_ numbers: Range<Int>) throws {
    for number in numbers {
      let edit = draft.editToSetProperty("city", number)
      draft.perform(edit)
      try store.append(.edit(edit), to: id, inputCount: 2, place: "\(number)", at: 2)
    }
  }

  private mutating func `repeat`(_ record: DraftRecord, _ count: Int) throws {
    for _ in 0..<count {
      draft.replay(record) { _ in [] }
      try store.append(record, to: id, inputCount: 2, place: "\(record)", at: 3)
    }
  }

  private func reopened() throws -> StoredDraft {
    store.close(id)
    return try store.open(id)
  }

  @Test mutating func `a long log is shortened, and a thousand edits can still be undone`() throws {
    try setCity(0..<2_100)
    #expect(try records() == 2_100)
    _ = try reopened()
    #expect(try records() == 1_000)

    let again = try reopened()
    var reopened = again.draft
    #expect(reopened.inputs == draft.inputs)
    #expect(again.place == "2099")
    for _ in 0..<1_000 { reopened.undo() }
    #expect(reopened.city == "1099")
    #expect(!reopened.canUndo)
  }

  @Test mutating func `undoing and redoing again and again costs none of the thousand`() throws {
    try setCity(0..<1_200)
    for _ in 0..<20 {
      try `repeat`(.undo, 30)
      try `repeat`(.redo, 30)
    }
    #expect(try records() == 2_400)
    _ = try reopened()
    #expect(try records() == 1_000)
    var reopened = try reopened().draft
    #expect(reopened.city == "1199")
    for _ in 0..<1_000 { reopened.undo() }
    #expect(reopened.city == "199")
  }

  @Test mutating func `what was undone can be done again after shortening`() throws {
    try setCity(0..<2_900)
    try `repeat`(.undo, 700)
    _ = try reopened()
    #expect(try records() == 1_000 + 700 + 700)
    let again = try reopened()
    #expect(again.place == "undo")
    var reopened = again.draft
    #expect(reopened.city == "2199")
    for _ in 0..<700 { reopened.redo() }
    #expect(reopened.city == "2899")
    #expect(!reopened.canRedo)
    for _ in 0..<1_700 { reopened.undo() }
    #expect(reopened.city == "1199")
    #expect(!reopened.canUndo)
  }

  @Test mutating func `a draft of which all was undone is shortened too`() throws {
    try setCity(0..<3)
    try `repeat`(.undo, 3)
    for _ in 0..<700 {
      try `repeat`(.redo, 3)
      try `repeat`(.undo, 3)
    }
    _ = try reopened()
    #expect(try records() == 6)
    let again = try reopened()
    #expect(again.draft.city == nil)
    #expect(try store.drafts().first?.updatedAt == 3)
  }

  private func records() throws -> Int {
    try store.file.read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM record WHERE draft_id = ?", arguments: [id]) ?? 0
    }
  }
}

extension Draft {
  fileprivate var city: String? { inputs[0].contact.value(of: "city") }

  fileprivate func editToSetProperty(_ name: String, _ number: Int) -> Edit {
    let old = inputs[0]
    let contact = old.contact.properties.filter { $0.name != name } + [.init(name, "\(number)")]
    let input = DraftInput(id: old.id, contact: .init(properties: contact))
    return Edit(.setProperty(name), [Splice(at: 0, removing: 1, inserting: [input])])
  }
}
