import ContactsModel
import Drafts
import Foundation
import GRDB
import Testing

@testable import Journal

/// A draft that is opened for the screen: what is looked at is read at once, the rest afterwards.
struct UnreadPartsTests {
  private static let count = 1_000

  let scratch = Scratch()
  let store: DraftStore
  let id: Int64

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
    id = try store.create(name: "big", inputs: .people(Self.count), at: 1).id
    store.close(id)
  }

  private func change(_ sql: String) throws {
    try store.file.execute(sql, [])
  }

  private func ruin(position: Int) throws {
    try change("UPDATE chunk SET inputs = x'5B5D' WHERE position = \(position)")
  }

  private var damaged: JournalError { JournalError(.damaged, path: scratch.state.file("drafts.sqlite")) }

  @Test func `what was left unread is read when it is looked at`() throws {
    let stored = try store.open(id, readsLater: true)
    #expect(stored.draft.inputs.count == Self.count)
    #expect(stored.draft.nextID == InputID(rawValue: UInt64(Self.count)))
    // Written anew behind the store's back: whoever has read it already does not see it.
    try change("UPDATE chunk SET inputs = x'5B5D' WHERE position > 0")
    #expect(stored.draft.inputs[0].contact == .person("p0"))
    #expect(stored.draft.inputs[Self.count - 1].contact != .person("p\(Self.count - 1)"))
    #expect(try #require(stored.unread).read() == false)
  }

  @Test func `all of it is read, and is what a reading in one go gives`() throws {
    let stored = try store.open(id, readsLater: true)
    #expect(try #require(stored.unread).read())
    try change("DELETE FROM chunk")
    #expect(stored.draft.inputs == InputList.people(Self.count))
  }

  @Test func `damage where nobody has looked is found, and told by the next opening`() throws {
    try ruin(position: 9)
    let stored = try store.open(id, readsLater: true)
    #expect(stored.draft.inputs[0].contact == .person("p0"))
    #expect(try #require(stored.unread).read() == false)
    store.close(id)
    #expect(throws: damaged) { try store.open(id) }
  }

  @Test func `a part that could not be read once stays lost`() throws {
    let stored = try store.open(id, readsLater: true)
    let last = Self.count - 1
    try change("UPDATE chunk SET position = -1 WHERE position = 15")
    #expect(stored.draft.inputs[last].contact.properties.isEmpty)
    try change("UPDATE chunk SET position = 15 WHERE position = -1")
    #expect(try #require(stored.unread).read() == false)
    #expect(stored.draft.inputs[last].contact.properties.isEmpty)
  }

  @Test func `the log is replayed over what was not read yet`() throws {
    var draft = try store.open(id).draft
    let edit = draft.editToAddContact(at: 500)
    draft.perform(edit)
    try store.append(.edit(edit), to: id, inputCount: Self.count + 1, place: "", at: 2)
    store.close(id)
    let stored = try store.open(id, readsLater: true)
    #expect(try #require(stored.unread).read())
    #expect(stored.draft.inputs == draft.inputs)
    store.close(id)
    // The edit is in the eighth part, which is gone when it is replayed.
    try ruin(position: 7)
    #expect(try store.open(id, readsLater: true).unread?.read() == false)
  }

  @Test func `an import is left unread as well`() throws {
    _ = try store.open(id)
    let many = Array(InputList.people(2_500))
    let name = try #require(try store.storeImport(many, at: 2) { false })
    let appended = AppendedInputs(
      name: name, firstID: InputID(rawValue: UInt64(Self.count)), count: many.count)
    try store.append(.append(appended), to: id, inputCount: Self.count + many.count, place: "", at: 3)
    let whole = try store.read(id)
    store.close(id)
    let stored = try store.open(id, readsLater: true)
    try change("UPDATE import_part SET inputs = x'5B5D' WHERE position = 0")
    #expect(try #require(stored.unread).read() == false)
    #expect(stored.draft.inputs.count == whole.inputs.count)
    #expect(stored.draft.nextID == whole.nextID)
  }

  @Test(arguments: [
    "input_count = NULL, next_id = NULL, digest = NULL", "input_count = 0", "input_count = 65",
  ])
  func `a part whose seal says nothing has all of the draft read`(change: String) throws {
    try self.change("UPDATE chunk SET \(change) WHERE position = 1")
    let part = try? store.open(id, readsLater: true)
    store.close(id)
    let whole = try? store.open(id)
    #expect(part?.draft.inputs == whole?.draft.inputs)
    #expect(part?.unread == nil)
  }

  @Test func `another program's draft is read in one go`() throws {
    let other = try DraftStore.open(in: scratch.state).store
    _ = try other.open(id)
    let stored = try store.open(id, readsLater: true)
    #expect(stored.isReadOnly)
    #expect(stored.unread == nil)
    #expect(stored.draft.inputs == InputList.people(Self.count))
  }

  @Test func `the seals are read without the inputs`() throws {
    for table in [PartTable.chunk, .importPart] {
      let plan = try store.file.read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(table.seals)", arguments: [1]).map {
          $0["detail"] as String
        }
      }
      #expect(plan.count == 1)
      #expect(plan.first?.contains("COVERING INDEX") == true, "\(plan)")
    }
  }
}
