import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

@testable import Sending

@Suite struct PortalQuestionTests {
  /// Answers with each of these in turn, the last one for ever.
  private func ask(
    _ answers: StubResponse...
  ) async throws -> (Result<TokenPortal, Refusal>, asked: Int, waited: Int64) {
    let clock = SendingClock.standing()
    let asked = Counter()
    let client = try ContactsClient.answering { _ in answers[min(asked.next(), answers.count - 1)] }
    let answer = await Self.ask(client, clock)
    return (answer, asked.count, clock.now())
  }

  private static func ask(_ client: ContactsClient, _ clock: SendingClock) async -> Result<
    TokenPortal, Refusal
  > {
    do throws(Refusal) {
      return .success(try await PortalQuestion(client: client, clock: clock).ask())
    } catch {
      return .failure(error)
    }
  }

  @Test func `the portal is a number`() async throws {
    #expect(try await ask(StubResponse(200, #"{"portalId":4711}"#)).0.get().number == 4711)
  }

  @Test(arguments: [
    StubResponse(200, "{}"), StubResponse(200, #"{"portalId":"<integer>"}"#), StubResponse(200, "<html>"),
    StubResponse(404, ""),
  ])
  func `a portal that does not say which one it is will do in a sandbox only`(response: StubResponse)
    async throws
  {
    let portal = try await ask(response).0.get()
    #expect(portal.number == nil)
    try Destination(profile: "demo", isProduction: false).accept(portal)
    #expect(throws: Refusal.self) { try Destination(profile: "acme", isProduction: true).accept(portal) }
  }

  @Test(arguments: [401, 403]) func `a refusal is final`(status: Int) async throws {
    let (answer, asked, _) = try await ask(StubResponse(status, #"{"message":"no"}"#))
    guard case .failure(.turnedAway) = answer else { Issue.record("\(answer)"); return }
    #expect(asked == 1)
  }

  @Test func `a limit is waited for as the portal says`() async throws {
    let (answer, asked, waited) = try await ask(
      StubResponse(429, "{}", headers: ["Retry-After": "3"]), StubResponse(200, #"{"portalId":1}"#))
    #expect(try answer.get().number == 1)
    #expect(asked == 2)
    #expect(waited == 3000)
  }

  @Test func `a daily limit is not waited for`() async throws {
    let (answer, asked, waited) = try await ask(StubResponse(429, #"{"policyName":"DAILY"}"#))
    guard case .failure(.turnedAway) = answer else { Issue.record("\(answer)"); return }
    #expect(asked == 1)
    #expect(waited == 0)
  }

  @Test func `a portal that keeps failing counts as out of reach`() async throws {
    let (answer, asked, _) = try await ask(StubResponse(502, "<html>"))
    guard case .failure(.unreachable) = answer else { Issue.record("\(answer)"); return }
    #expect(asked == 3)
  }

  @Test func `nobody there is out of reach at once`() async throws {
    let asked = Counter()
    let client = try ContactsClient.answering { _ in
      _ = asked.next()
      throw TransportError.couldNotConnect(.connectionRefused)
    }
    let answer = await Self.ask(client, .standing())
    guard case .failure(.unreachable) = answer else { Issue.record("\(answer)"); return }
    #expect(asked.count == 1)
  }
}
