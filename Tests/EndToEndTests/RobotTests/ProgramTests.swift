import Foundation
import Testing

@Suite struct ProgramTests {
  @Test func `the program is found in the build folder of the tests, at any depth`() throws {
    let home = try TestHome()
    let build = home.url.appending(path: ".build/debug")
    let bundle = build.appending(path: "Tests.xctest/Contents")
    try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
    try copy("/bin/cat", at: build.appending(path: "contact-batch"))
    try copy("/bin/cat", at: bundle.appending(path: "tests"))

    let found = try Program.built("contact-batch", beside: bundle.appending(path: "tests").path)
    #expect(found.hasSuffix("/.build/debug/contact-batch"))
  }

  @Test func `a folder of that name, or a program outside of the build folder, is not it`() throws {
    let home = try TestHome()
    let build = home.url.appending(path: ".build/debug")
    try FileManager.default.createDirectory(
      at: build.appending(path: "contact-batch"), withIntermediateDirectories: true)
    try copy("/bin/cat", at: home.url.appending(path: "contact-batch"))
    try copy("/bin/cat", at: build.appending(path: "tests"))

    let failure = try #require(throws: Program.NotBuilt.self) {
      try Program.built("contact-batch", beside: build.appending(path: "tests").path)
    }
    #expect(failure.searched.count == 1)
  }

  private func copy(_ program: String, at place: URL) throws {
    try FileManager.default.copyItem(at: URL(filePath: program), to: place)
  }
}
