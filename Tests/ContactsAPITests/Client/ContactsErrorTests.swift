import ContactsAPI
import Testing

struct ContactsErrorTests {
  private struct Odd: Error {}

  private func error(thrown: any Error) async throws -> ContactsError {
    try #require(await StubbedClient { throw thrown }.createError())
  }

  @Test func `what never left may be tried again`() async throws {
    let error = try await error(thrown: TransportError.couldNotConnect(.connectionRefused))
    guard case .couldNotConnect(.connectionRefused) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(!error.requestLeft)
    #expect(error.status == nil)
    #expect(error.body == nil)
    #expect(error.rateLimit == nil)
  }

  @Test func `a lost answer has left`() async throws {
    let error = try await error(thrown: TransportError.answerLost(.timedOut))
    guard case .answerLost(.timedOut) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(error.requestLeft)
    #expect(error.correlationID == nil)
  }

  @Test(arguments: [true, false])
  func `being cancelled says whether it was too late`(left: Bool) async throws {
    let error = try await error(thrown: TransportError(.cancelled, requestLeft: left))
    guard case .cancelled = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(error.requestLeft == left)
  }

  @Test func `an unknown error of a transport counts as sent`() async throws {
    let error = try await error(thrown: Odd())
    guard case .other(let cause) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(cause is Odd)
    #expect(error.requestLeft)
  }

  @Test func `a cancelled task sends nothing`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await stub.createError()
    }
    let error = try #require(await task.value)
    guard case .cancelled = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(!error.requestLeft)
    #expect(stub.sent.all.isEmpty)
  }
}

struct ContactsErrorSentenceTests {
  @Test(arguments: [
    (
      TransportError.couldNotConnect(.connectionRefused), "could not connect: nothing listens at that address"
    ),
    (
      .couldNotConnect(.other), "could not connect: the connection failed; check the base URL and the network"
    ),
    (.couldNotConnect(.system(errno: 101)), "could not connect: Network is unreachable"),
    (
      .answerLost(.garbled(.endlessHead)),
      "the answer is damaged: its head does not end; it may have been carried out; look before trying again"
    ),
    (.answerLost(.timedOut), "no answer in time; it may have been carried out; look before trying again"),
    (TransportError(.cancelled, requestLeft: false), "stopped before anything was sent"),
  ])
  func `failures without an answer`(error: TransportError, sentence: String) async throws {
    #expect(try await StubbedClient { throw error }.createError()?.sentence == sentence)
  }

  @Test(arguments: [
    (401, "401.json", "HubSpot does not accept the token (401); check that it is complete and current"),
    (403, "403-required-scopes.json", "the token lacks a scope (403): one of contacts"),
    (409, "409.json", "refused (409): Contact already exists. Existing ID: 90210111"),
    (429, "429-daily.json", "the portal's requests for today are used up (429); they reset at midnight"),
    (429, "429-secondly.json", "too many requests (429); try again in a few seconds"),
    (
      502, "502.html",
      "HubSpot failed (502); it may have been carried out; look before trying again"
    ),
  ])
  func `refusals`(status: Int, fixture: String, sentence: String) async throws {
    #expect(try await StubbedClient(status: status, fixture: fixture).createError()?.description == sentence)
  }

  @Test func `what another part threw is not shown in its words`() async throws {
    struct Oddity: Error, CustomStringConvertible {
      var description: String { "/build/checkouts/library/oddity.cc:12" }
    }
    let sentence = try await StubbedClient { throw Oddity() }.createError()?.sentence
    #expect(sentence?.contains("oddity") == false)
    #expect(sentence?.hasPrefix("the request failed on its way") == true)
  }

  @Test func `what only reads can simply be tried again`() async throws {
    let stub = try StubbedClient { throw TransportError.answerLost(.connectionClosed) }
    let error = await #expect(throws: ContactsError.self) { try await stub.client.accountDetails() }
    #expect(
      error?.sentence == "the connection was closed before the answer was complete; try again")
  }
}
