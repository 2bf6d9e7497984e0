import Testing

@testable import SandboxCRM

/// Faults that leave the work done and spoil what is said about it.
struct SpoiledAnswerTests {
  private let ann = input(#""email":"ann@example.com""#, traceID: "t1")
  private let bob = input(#""email":"bob@example.com""#, traceID: "t2")

  /// Creates two contacts under a fault; gives the answer, and how many contacts came into being.
  private func create(
    under kind: String, traced: Bool = true
  ) async throws -> (answer: TestClient.Answer, created: Int) {
    try await withClient { client in
      try await client.setFault(kind)
      let answer =
        traced
        ? try await client.create(ann, bob)
        : try await client.create(
          input(#""email":"ann@example.com""#), input(#""email":"bob@example.com""#))
      return (answer, try await client.state()["createdByEmail"]?.names.count ?? 0)
    }
  }

  private func emails(_ answer: TestClient.Answer) -> [String] {
    answer.json["results"]?.list.compactMap { $0.at("properties", "email")?.string } ?? []
  }

  @Test(arguments: [true, false])
  func `partial refuses the last input alone`(traced: Bool) async throws {
    let (answer, created) = try await create(under: "partial", traced: traced)
    #expect(answer.status == 207)
    #expect(emails(answer) == ["ann@example.com"])
    #expect(answer.json["numErrors"]?.integer == 1)
    #expect(created == 1)
  }

  @Test func `reordered lists the results the other way round`() async throws {
    let (answer, created) = try await create(under: "reordered")
    #expect(emails(answer) == ["ann@example.com", "bob@example.com"])
    #expect(created == 2)
  }

  @Test func `more-results adds a contact that nobody sent`() async throws {
    let (answer, created) = try await create(under: "more-results")
    #expect(Set(emails(answer)) == ["ann@example.com", "bob@example.com", "stranger@nowhere.example"])
    #expect(created == 2)
  }

  @Test func `result-and-error names an input that was created`() async throws {
    let (answer, created) = try await create(under: "result-and-error")
    #expect(answer.status == 207)
    #expect(emails(answer).count == 2)
    let error = answer.json["errors"]?.list.first
    #expect(error?.at("context", "objectWriteTraceId")?.list.first?.string == "t1")
    #expect(created == 2)
  }

  @Test func `wrong-count counts an error that is not there`() async throws {
    let (answer, created) = try await create(under: "wrong-count")
    #expect(answer.json["numErrors"]?.integer == 1)
    #expect(answer.json["errors"] == nil)
    #expect(created == 2)
  }

  @Test(arguments: [("pending", "PENDING", 2), ("processing", "PROCESSING", 2), ("canceled", "CANCELED", 0)])
  func `a batch that is not complete has no results`(kind: String, word: String, expected: Int) async throws {
    let (answer, created) = try await create(under: kind)
    #expect(answer.json["status"]?.string == word)
    #expect(answer.json["results"]?.list.isEmpty == true)
    #expect(created == expected)
  }

  @Test func `empty-body has the usual status and no bytes`() async throws {
    let (answer, created) = try await create(under: "empty-body")
    #expect(answer.status == 201)
    #expect(answer.body.isEmpty)
    #expect(created == 2)
  }
}
