import ContactsModel
import Drafts
import Foundation
import Glibc
import TestFixtures
import Testing

@testable import contact_batch

@Suite struct ImportsFolderTests {
  private let folder: TemporaryFolder
  private let export = ImportsExport(
    Plan.make(contacts: [ContactInput(properties: [Property("email", "a@b.co")])]), name: "spring",
    target: ImportsTarget(baseURL: "http://127.0.0.1", path: "/crm/v3/imports", tokenVariable: "T"))

  init() throws { folder = try TemporaryFolder() }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `a folder that is there is passed by, and nothing in it is touched`() throws {
    let path = folder.path + "/spring-import"
    #expect(try ImportsFolder.write(export, named: path).path == path)
    try Data("mine".utf8).write(to: URL(filePath: path + "/contacts.csv"))
    #expect(try ImportsFolder.write(export, named: path).path == path + "-2")
    #expect(try String(contentsOfFile: path + "/contacts.csv", encoding: .utf8) == "mine")
    #expect(try names(path + "-2") == ["README.txt", "contacts.csv", "import.sh", "importRequest.json"])
    #expect(throws: ImportsFolder.Fault.exists(path: path)) { try ImportsFolder(path: path).write(export) }
  }

  @Test func `a place that cannot be written is named`() {
    let path = folder.path + "/missing/spring"
    #expect(throws: ImportsFolder.Fault.system(path: path, ENOENT)) {
      try ImportsFolder.write(export, named: path)
    }
  }

  @Test(arguments: [
    ("people", "people-import"), ("a/b", "a-b-import"), ("../x", "x-import"), ("..", "contacts-import"),
    ("a\u{1B}[2J", "a␛[2J-import"),
  ])
  func `the name of a draft becomes one part of a path`(draft: String, name: String) {
    #expect(ImportsFolder.name(forDraft: draft) == name)
  }
}
