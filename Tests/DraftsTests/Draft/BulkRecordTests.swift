import ContactsModel
import Drafts
import HostileText
import Testing

/// A bulk edit is recorded by what it does, and comes back as the same edit.
struct BulkRecordTests {
  @Test(arguments: 0..<200) func `replayed from its bytes it gives the same draft and the same undo`(
    seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var draft = draft(0)
    for _ in 0..<10 { generator.edit(of: draft).map { draft.perform($0) } }
    var replayed = draft
    var count = 0
    while count < 5 {
      guard let edit = generator.bulkEdit(of: draft) ?? generator.edit(of: draft) else { continue }
      draft.perform(edit)
      replayed.replay(try DraftRecord(jsonBytes: DraftRecord(of: edit).jsonBytes())) { _ in [] }
      #expect(replayed.inputs == draft.inputs)
      #expect(replayed.inputs.map(\.hints) == draft.inputs.map(\.hints))
      #expect(replayed.undoLabel == draft.undoLabel)
      count += 1
    }
    while draft.canUndo {
      draft.undo()
      replayed.replay(.undo) { _ in [] }
      #expect(replayed.inputs == draft.inputs)
    }
    #expect(!replayed.canUndo)
  }

  @Test func `its size does not follow the number of contacts`() throws {
    let draft = draft(10_000)
    let edit = try #require(draft.editToSet(Property("city", "Ulm"), onAll: 0..<10_000))
    #expect(
      String(decoding: DraftRecord(of: edit).jsonBytes(), as: UTF8.self)
        == #"{"do":"bulk","set":["city","Ulm"],"of":[0,10000]}"#)
    let few = try #require(draft.editToClear("lastname", fromAll: [7, 3, 4]))
    #expect(
      String(decoding: DraftRecord(of: few).jsonBytes(), as: UTF8.self)
        == #"{"do":"bulk","clear":"lastname","of":[3,5,7,8]}"#)
  }

  @Test func `one that asks for contacts that are not there changes nothing, and is a step of undo still`() {
    var draft = draft(3)
    draft.replay(.bulk(BulkEdit(.set(Property("city", "Ulm")), [3..<Int.max]))) { _ in [] }
    #expect(draft.inputs == InputList(inputs(3)))
    #expect(draft.canUndo)
  }
}
