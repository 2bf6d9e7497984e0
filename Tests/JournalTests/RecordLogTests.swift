import Testing

@testable import Journal

struct RecordLogTests {
  func log(_ text: String) -> RecordLog {
    text.enumerated().reduce(into: RecordLog()) { log, step in
      log.append(step.element == "e" ? .edit : step.element == "u" ? .undo : .redo, id: Int64(step.offset))
    }
  }

  @Test(
    arguments: [
      ("", [], []), ("eee", [0, 1, 2], []), ("eeeuu", [0], [2, 1]),
      // The redo repeats what the first undo took back last.
      ("eeeuur", [0, 1], [2]),
      // A new edit drops what could have been done again.
      ("eeeuue", [0, 5], []),
      // Undo and redo to and fro leave nothing behind, nor do they where there is nothing.
      ("eurururu", [], [0]), ("uure", [3], []),
    ] as [(String, [Int64], [Int64])])
  func `it knows which edits can be undone and done again`(
    text: String, undoable: [Int64], redoable: [Int64]
  ) {
    #expect(log(text).undoable == undoable)
    #expect(log(text).redoable == redoable)
    #expect(log(text).count == text.count)
  }
}
