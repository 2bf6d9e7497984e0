import Foundation
import Testing

/// Big work is handed over to HubSpot's Imports API, from the screens and from the command line.
@Suite struct ImportsAPITests {
  private func table(_ count: Int) -> String {
    "email,city\n" + (0..<count).map { "p\($0)@import.example,Ulm\n" }.joined()
  }

  /// What the request says of its files and their columns.
  private struct Request: Decodable {
    struct File: Decodable {
      var fileName: String
      var fileImportPage: Page
    }
    struct Page: Decodable {
      var hasHeader: Bool
      var columnMappings: [Mapping]
    }
    struct Mapping: Decodable {
      var columnName: String
    }

    var name: String
    var importOperations: [String: String]
    var files: [File]
  }

  private func request(in folder: String, _ home: TestHome) throws -> Request {
    try JSONDecoder().decode(Request.self, from: Data(home.bytes(of: folder + "/importRequest.json")))
  }

  @Test func `a big plan says so, and w writes files beside what is there`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try FileManager.default.createDirectory(
      at: home.url.appending(path: "people-import"), withIntermediateDirectories: false)
    let app = try TerminalApp.compose(table(2_001), sandbox: sandbox, home: home)
    app.press("P")
    try app.waitFor("2,001 inputs: HubSpot's Imports API fits better", "Plan made: create 2001")
    app.press("w")
    try app.waitFor("2001 contacts written to ~/people-import-2")
    let rows = String(decoding: try home.bytes(of: "people-import-2/contacts.csv"), as: UTF8.self)
    #expect(rows.hasPrefix("email,city\r\np0@import.example,Ulm\r\n"))
    #expect(rows.split(separator: "\r\n").count == 2_002)
    #expect(try request(in: "people-import-2", home).name == "people")
    let script = String(decoding: try home.bytes(of: "people-import-2/import.sh"), as: UTF8.self)
    #expect(script.contains("\(sandbox.baseURL)/crm/v3/imports"))
    try home.expectNo("pat-test-1f2e3d4c")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/people-import").isEmpty)
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `the command line writes them in place of bodies, and names what is left out`() throws {
    let home = try TestHome()
    try home.write(
      "email,associations.company\nann@import.example,9101\nbob@import.example,9101:USER_DEFINED/36\nno\n",
      to: "people.csv")
    let run = try CommandRun(["preview", "--for-imports", "out", "people.csv"], home: home)
    #expect(run.status == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("inputs[1] bob@import.example: "))
    #expect(run.errorText.contains("inputs[2] no: "))
    #expect(
      run.errorText.contains(
        "1 contact written to out: contacts.csv, importRequest.json, import.sh, left-out.txt, README.txt"))
    #expect(
      try home.bytes(of: "out/contacts.csv")
        == Array("email,associations.company\r\nann@import.example,9101\r\n".utf8))
    let request = try request(in: "out", home)
    #expect(request.importOperations == ["0-1": "CREATE"])
    #expect(request.files.map(\.fileName) == ["contacts.csv"])
    #expect(
      request.files.first?.fileImportPage.columnMappings.map(\.columnName) == [
        "email", "associations.company",
      ])
    let again = try CommandRun(["preview", "--for-imports", "out", "people.csv"], home: home)
    #expect(again.status == .exited(2))
    #expect(again.errorText.contains("out already exists."))
  }

  @Test func `submit says that an import fits better, and goes on`() throws {
    let home = try TestHome()
    try home.write(table(2_001), to: "people.csv")
    let run = try CommandRun(["submit", "--dry-run", "people.csv"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.errorText.contains("2001 inputs: HubSpot's Imports API fits better"))
    #expect(run.outputText.contains("2001 contacts: 2001 to send in 21 batches"))
    try home.write(table(2_000), to: "less.csv")
    #expect(try !CommandRun(["submit", "--dry-run", "less.csv"], home: home).errorText.contains("Imports"))
  }
}
