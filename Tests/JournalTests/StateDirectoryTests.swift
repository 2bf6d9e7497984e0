import Foundation
import Journal
import Testing

struct StateDirectoryTests {
  let scratch = Scratch()

  @Test func `directories and files are closed to others, those that SQLite adds among them`() throws {
    let drafts = try DraftStore.open(in: scratch.state).store
    let journal = try SubmissionJournal.open(in: scratch.state).store
    let draft = try drafts.create(name: "spring", at: 1)
    #expect(try scratch.mode() == "700")
    #expect(try scratch.mode(of: "drafts") == "700")
    #expect(try scratch.mode(of: "submissions") == "700")
    #expect(try scratch.mode(of: "drafts/\(draft.id).lock") == "600")
    for database in ["drafts.sqlite", "journal.sqlite"] {
      for suffix in ["", "-wal", "-shm"] {
        #expect(try scratch.mode(of: database + suffix) == "600", "\(database + suffix)")
      }
    }
    withExtendedLifetime(journal) {}
  }

  @Test func `an empty directory that others could read is closed`() throws {
    try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
    chmod(scratch.path, 0o755)
    try scratch.state.prepare()
    #expect(try scratch.mode() == "700")
  }

  @Test func `a directory that holds something keeps its mode, and our files are closed all the same`() throws
  {
    try scratch.write("mine", to: "notes.txt")
    chmod(scratch.path, 0o755)
    let store = try DraftStore.open(in: scratch.state).store
    #expect(try scratch.mode() == "755")
    #expect(try scratch.mode(of: "drafts.sqlite") == "600")
    withExtendedLifetime(store) {}
  }

  @Test func `directories on the way are made`() throws {
    let deep = StateDirectory(path: scratch.file("a/b/c"))
    try deep.prepare()
    #expect(try scratch.mode(of: "a/b/c") == "700")
  }

  @Test func `a file in the place of the directory is an error that names it`() throws {
    try scratch.write("", to: "file")
    let error = #expect(throws: JournalError.self) {
      try DraftStore.open(in: StateDirectory(path: scratch.file("file")))
    }
    #expect(error?.path == scratch.file("file"))
  }
}
