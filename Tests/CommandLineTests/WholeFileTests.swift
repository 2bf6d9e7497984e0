import Foundation
import TestFixtures
import Testing

@testable import contact_batch

@Suite struct WholeFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var path: String { folder.path + "/out.csv" }

  private func write(_ text: String, isReplacing: Bool) throws(WholeFileFault) {
    try WholeFile(path: path).write(isReplacing: isReplacing) { $0.write(Array(text.utf8)) }
  }

  private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func `it is written for its owner alone, and nothing is left beside it`() throws {
    try write("one", isReplacing: false)
    #expect(try text() == "one")
    #expect(try folder.mode(of: "out.csv") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test func `what is there is kept, unless it is to be replaced`() throws {
    try write("one", isReplacing: false)
    #expect(throws: WholeFileFault.exists) { try write("two", isReplacing: false) }
    #expect(try text() == "one")
    try write("two", isReplacing: true)
    #expect(try text() == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test func `what comes in between while it is written is kept too`() throws {
    #expect(throws: WholeFileFault.exists) {
      try WholeFile(path: path).write(isReplacing: false) { output in
        output.write(Array("mine".utf8))
        _ = FileManager.default.createFile(atPath: path, contents: Data("theirs".utf8))
      }
    }
    #expect(try text() == "theirs")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test func `a folder that is not there, and a folder in its place, are named by the system`() throws {
    #expect(throws: WholeFileFault.system(ENOENT)) {
      try WholeFile(path: folder.path + "/missing/out.csv").write(isReplacing: true) { _ in }
    }
    #expect(throws: WholeFileFault.system(EISDIR)) {
      try WholeFile(path: folder.path).write(isReplacing: true) { _ in }
    }
  }

  @Test func `the whole path of a relative one begins where the program runs`() {
    #expect(WholeFile(path: "/a/b.csv").fullPath == "/a/b.csv")
    #expect(WholeFile(path: "b.csv").fullPath == FileManager.default.currentDirectoryPath + "/b.csv")
  }
}
