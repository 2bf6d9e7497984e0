import ContactsAPI
import Synchronization
import Testing

@testable import contact_batch

@Suite struct ExistingContactsTests {
  private static let one = HTTPResponse(
    200, #"{"status":"COMPLETE","results":[{"id":"7","properties":{"email":"a@there.example"}}]}"#)

  private func read(
    _ emails: [String], _ answers: HTTPResponse...
  ) async throws -> (found: [String?]?, asked: Int, waited: Int64) {
    let clock = SendingClock.standing()
    let asked = Counter()
    let client = try ContactsClient.answering { _ in answers[min(asked.next(), answers.count - 1)] }
    let found = try? await ExistingContacts(client: client, clock: clock).read(emails, properties: ["email"])
    return (found.map { $0.map(\.id) }, asked.count, clock.now())
  }

  @Test func `each e-mail is asked for once, a hundred in a request`() async throws {
    let emails = (0..<150).flatMap { ["p\($0)@there.example", "P\($0)@there.example"] }
    let (found, asked, _) = try await read(emails, Self.one)
    #expect(asked == 2)
    #expect(found == ["7", "7"])
  }

  @Test func `a limit is waited for as the service says`() async throws {
    let limit = HTTPResponse(429, "{}", headers: ["Retry-After": "3"])
    let (found, asked, waited) = try await read(["a@there.example"], limit, Self.one)
    #expect(found == ["7"])
    #expect(asked == 2)
    #expect(waited == 3_000)
  }

  @Test(arguments: ["86400", "9223372036854775807"])
  func `a wait that is not worth it ends the check`(seconds: String) async throws {
    let limit = HTTPResponse(429, "{}", headers: ["Retry-After": seconds])
    let (found, asked, waited) = try await read(["a@there.example"], limit)
    #expect(found == nil)
    #expect(asked == 1)
    #expect(waited == 0)
  }

  @Test func `a daily limit is not waited for`() async throws {
    let (found, asked, _) = try await read(
      ["a@there.example"], HTTPResponse(429, #"{"policyName":"DAILY"}"#))
    #expect(found == nil)
    #expect(asked == 1)
  }
}
