import TestFixtures
import Testing

@testable import contact_batch

@Suite struct TokenFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file of its owner alone is read`() throws {
    #expect(try TokenFile.read(folder.write("pat-1234\n", to: "token")) == "pat-1234\n")
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660])
  func `a file that others can read is refused`(mode: Int) throws {
    let path = try folder.write("pat-1234", to: "token", mode: mode)
    #expect(throws: ConnectionFault.tokenFileShared(path: path)) { try TokenFile.read(path) }
  }

  @Test func `a folder is none, whoever can read it`() {
    #expect(throws: ConnectionFault.tokenFileUnreadable(path: folder.path, errno: 21)) {
      try TokenFile.read(folder.path)
    }
  }

  @Test func `a file that is not there is named`() throws {
    let path = folder.path + "/absent"
    #expect(throws: ConnectionFault.tokenFileUnreadable(path: path, errno: 2)) { try TokenFile.read(path) }
  }
}
