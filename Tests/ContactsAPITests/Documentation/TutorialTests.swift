import ContactsAPI
import Foundation
import StubTransport
import Testing

/// What the documentation shows compiles, and does what it says.
@Suite struct TutorialTests {
  @Test func `the code of the tutorial is what is compiled here`() throws {
    let article = try text("Sources/ContactsAPI/ContactsAPI.docc/CreatingContacts.md")
    let blocks = article.matches(of: /```swift\n((?:.|\n)*?)```/).map { String($0.output.1) }
    #expect(blocks.count == 5)
    let code = try text("Tests/ContactsAPITests/Documentation/TutorialCode.swift")
    #expect(code.contains(blocks.joined(separator: "\n")))
  }

  @Test func `the lines of the README are what is compiled here`() throws {
    let code = try text("Tests/ContactsAPITests/Documentation/TutorialCode.swift")
    let lines = try #require(code.firstMatch(of: /\/\/ begin README\n((?:.|\n)*?) *\/\/ end README/)).output.1
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.count == 6)
    let readme = try text("README.md")
    #expect(readme.contains(lines.joined(separator: "\n").replacing("return try", with: "let history = try")))
  }

  @Test func `every article is linked from the first page, and every link leads to one`() throws {
    let folder = "Sources/ContactsAPI/ContactsAPI.docc"
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    let articles = Set(names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) })
    let first = try text("\(folder)/ContactsAPI.md")
    let links = Set(first.matches(of: /<doc:(\w+)>/).map { String($0.output.1) })
    #expect(articles.subtracting(["ContactsAPI"]) == links)
  }

  @Test func `the tutorial's steps work against the sandbox`() async throws {
    try await SandboxClient.with { sandbox in
      let transport = AsyncHTTPTransport()
      let client = try makeClient(
        token: StubbedClient.tokenText, baseURL: sandbox.configuration.baseURL, transport: transport)
      let ids = try await create(["Ana@acme.example", "no address", "ben@acme.example"], with: client)
      #expect(ids.keys.sorted() == ["ana@acme.example", "ben@acme.example"])
      let lines = try await history(of: Array(ids.values), with: client)
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { $0.contains(" by ") })
      await transport.shutdown()
    }
  }

  @Test func `an outcome is told by whether the request left`() async throws {
    let refusing = try makeClient(
      token: StubbedClient.tokenText, baseURL: "https://crm.example.org",
      transport: OneAnswer(status: 400, json: #"{"category":"VALIDATION_ERROR"}"#))
    let error = await #expect(throws: ContactsError.self) { try await refusing.accountDetails() }
    #expect(try outcome(of: #require(error)) == "HubSpot said no: VALIDATION_ERROR")
  }

  @Test func `the lines of the README read what they created`() async throws {
    let answers = OneAnswer(
      status: 201, json: #"{"results":[{"id":"1","properties":{"email":"ana@acme.example"}}]}"#)
    let read = try await useFromAnotherPackage(token: StubbedClient.tokenText, transport: answers)
    #expect(read.map(\.request.ids) == [["1"]])
  }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
