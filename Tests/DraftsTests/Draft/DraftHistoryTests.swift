import ContactsModel
import Drafts
import HostileText
import Testing

/// Properties that must hold for any sequence of edits.
struct DraftHistoryTests {
  @Test(arguments: 1...12)
  func `any edits, undone, give the earlier draft, and redone the later`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var draft = draft(300)
    let earlier = Array(draft.inputs)
    let earlierIDs = earlier.map(\.id)
    var edits = 0
    for _ in 0..<60 {
      guard let edit = random.edit(of: draft) else { continue }
      draft.perform(edit)
      edits += 1
    }
    let later = Array(draft.inputs)
    for _ in 0..<edits { draft.undo() }
    #expect(!draft.canUndo)
    #expect(Array(draft.inputs) == earlier)
    #expect(draft.inputs.map(\.id) == earlierIDs)
    for _ in 0..<edits { draft.redo() }
    #expect(!draft.canRedo)
    #expect(Array(draft.inputs) == later)
  }

  @Test(arguments: 1...12)
  func `records replayed from their bytes give the same draft and the same undo`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 77)
    var original = draft(40)
    var copy = original
    for _ in 0..<80 {
      let record = record(for: original, &random)
      original.replay(record) { _ in [] }
      copy.replay(try DraftRecord(jsonBytes: record.jsonBytes())) { _ in [] }
      #expect(copy.nextID == original.nextID)
    }
    repeat {
      #expect(Array(copy.inputs) == Array(original.inputs))
      #expect(copy.inputs.map(\.id) == original.inputs.map(\.id))
      #expect(copy.inputs.map(\.hints) == original.inputs.map(\.hints))
      #expect(copy.undoLabel == original.undoLabel && copy.redoLabel == original.redoLabel)
      copy.undo()
    } while original.undo() != nil
  }

  private func record(for draft: Draft, _ random: inout SeededGenerator) -> DraftRecord {
    switch random.below(6) {
    case 0 where draft.canUndo: .undo
    case 1 where draft.canRedo: .redo
    case 2: random.bulkEdit(of: draft).map { DraftRecord(of: $0) } ?? .undo
    default: random.edit(of: draft).map { .edit($0) } ?? .undo
    }
  }
}
