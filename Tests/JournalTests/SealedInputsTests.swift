import Drafts
import GRDB
import Testing

@testable import Journal

/// Inputs are stored with a seal, and decoded when they are looked at.
struct SealedInputsTests {
  let scratch = Scratch()
  let store: DraftStore
  let id: Int64

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
    id = try store.create(name: "big", inputs: .people(1_000), at: 1).id
  }

  private func change(_ sql: String) throws {
    try store.file.execute(sql, [])
  }

  private func opensAsItWas() throws -> Bool {
    try store.read(id).inputs.map(\.id) == InputList.people(1_000).map(\.id)
      && store.read(id).names == (0..<1_000).map { "p\($0)" }
  }

  @Test func `what an earlier version stored has no seal, and opens`() throws {
    try change("UPDATE chunk SET input_count = NULL, next_id = NULL, digest = NULL")
    #expect(try opensAsItWas())
    try change("UPDATE chunk SET digest = x'00' WHERE position = 2")
    #expect(try opensAsItWas())
  }

  @Test(arguments: [
    "digest = x'00'", "digest = x''", "input_count = 60", "input_count = 0", "input_count = -1",
    "next_id = 5",
    "next_id = -1",
  ])
  func `a seal that does not match leads to the inputs or to an error`(damage: String) throws {
    try change("UPDATE chunk SET \(damage) WHERE position = 1")
    if damage.hasPrefix("input_count") {
      #expect(throws: JournalError(.damaged, path: scratch.state.file("drafts.sqlite"))) {
        try store.read(id)
      }
    } else {
      #expect(try opensAsItWas())
    }
  }

  @Test(arguments: ["x'5B5D'", "x''", "substr(inputs, 1, 100)", "'[{}]'"])
  func `inputs that are not all there are damage, not a shorter draft`(bytes: String) throws {
    try change("UPDATE chunk SET inputs = \(bytes) WHERE position = 1")
    #expect(throws: JournalError(.damaged, path: scratch.state.file("drafts.sqlite"))) { try store.read(id) }
  }

  @Test func `a new contact has an identity of its own beside inputs that nobody looked at`() throws {
    store.close(id)
    var draft = try store.open(id).draft
    #expect(draft.nextID == InputID(rawValue: 1_000))
    draft.perform(draft.editToAddContact(at: 0))
    #expect(Set(draft.inputs.map(\.id)).count == 1_001)
  }
}
