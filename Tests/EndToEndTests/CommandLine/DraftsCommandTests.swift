import Foundation
import Testing

@Suite struct DraftsCommandTests {
  private struct Listed: Decodable {
    struct Draft: Decodable {
      var name: String
      var inputs: Int
      var changedAt: String
    }

    var drafts: [Draft]
  }

  private static let body =
    #"{"inputs":[{"properties":{"email":"ann@drafts.example","city":"=Ulm"},"associations":[{"to":{"id":"9101"},"#
    + #""types":[{"associationCategory":"USER_DEFINED","associationTypeId":36}]}]}]}"#

  private func home() throws -> TestHome {
    let home = try TestHome()
    let app = try TerminalApp.compose(Self.body, named: "fair.json", home: home)
    _ = try app.quit()
    return home
  }

  @Test func `drafts are listed by name`() throws {
    let home = try home()
    try home.write("email\nbob@drafts.example\ncy@drafts.example\n", to: "autumn.csv")
    let app = try TerminalApp.start(["autumn.csv"], home: home)
    try app.waitFor("Contacts 2")
    _ = try app.quit()
    let text = try CommandRun(["drafts"], home: home)
    #expect(text.status == .exited(0))
    #expect(text.outputText.hasPrefix("autumn  2 contacts, changed 20"))
    #expect(text.outputText.contains("\nfair  1 contact, changed 20"))
    let list = try CommandRun(["drafts", "list", "--format", "json"], home: home)
      .document(as: Listed.self).drafts
    #expect(list.map(\.name) == ["autumn", "fair"])
    #expect(list.map(\.inputs) == [2, 1])
    #expect(list.allSatisfy { $0.changedAt.hasSuffix("Z") })
  }

  @Test func `without drafts the list is empty, and no store is made`() throws {
    let home = try TestHome()
    let run = try CommandRun(["drafts", "--format", "json"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText == "{\"drafts\":[]}\n")
    #expect(!FileManager.default.fileExists(atPath: home.state.appending(path: "drafts.sqlite").path))
  }

  @Test func `a draft is exported as it was imported, byte for byte`() throws {
    let home = try home()
    let run = try CommandRun(["drafts", "export", "fair"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText == Self.body + "\n")
    let file = try CommandRun(["drafts", "export", "fair", "--output", "copy.json"], home: home)
    #expect(file.status == .exited(0) && file.output.isEmpty)
    #expect(try home.bytes(of: "copy.json") == run.output)
  }

  @Test func `a table that is exported gives the same bodies`() throws {
    let home = try home()
    let run = try CommandRun(["drafts", "export", "fair", "--output", "fair.csv"], home: home)
    #expect(run.status == .exited(0) && run.errorText.isEmpty)
    let table = String(decoding: try home.bytes(of: "fair.csv"), as: UTF8.self)
    #expect(
      table == "email,city,associations.record\r\nann@drafts.example,'=Ulm,9101:USER_DEFINED/36\r\n")
    let preview = try CommandRun(["preview", "fair.csv"], home: home)
    #expect(try preview.output == CommandRun(["preview", "draft:fair"], home: home).output)
    let path = home.url.appending(path: "fair.csv").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test func `what a table cannot carry is named, and exit 1`() throws {
    let home = try TestHome()
    let body =
      #"{"inputs":[{"properties":{"email":"a@drafts.example"}},{"properties":{},"associations":[]}]}"#
    let app = try TerminalApp.compose(body, named: "two.json", home: home)
    _ = try app.quit()
    let run = try CommandRun(["drafts", "export", "--format", "csv", "two"], home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText == "email\r\na@drafts.example\r\n\r\n")
    #expect(run.errorText.hasPrefix("inputs[1]: "))
  }

  @Test(arguments: [["nobody"], ["nobody", "--output", "x.json"], ["fair", "--output", "missing/x.json"]])
  func `an unknown draft and a file that cannot be written are exit 2`(arguments: [String]) throws {
    let home = try home()
    let run = try CommandRun(["drafts", "export"] + arguments, home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(
      run.errorText.contains(arguments.count == 1 || arguments[0] == "nobody" ? "nobody" : "missing/x.json"))
    #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "x.json").path))
  }

  @Test func `what is exported does not change which draft opens next`() throws {
    let home = try home()
    try home.write("email\nbob@drafts.example\n", to: "autumn.csv")
    let app = try TerminalApp.start(["autumn.csv"], home: home)
    try app.waitFor("Contacts 1")
    _ = try app.quit()
    _ = try CommandRun(["drafts", "export", "fair"], home: home)
    try TerminalApp.reopen(home).waitFor("autumn ·")
  }
}
