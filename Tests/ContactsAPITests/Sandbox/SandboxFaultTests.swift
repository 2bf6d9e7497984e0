import ContactsAPI
import Testing

struct SandboxFaultTests {
  @Test(arguments: ["close-before", "close-after-commit", "truncated"])
  func `an answer that is lost may have been carried out`(fault: String) async throws {
    let error = try await SandboxClient.with(
      faults: #"{"faults":[{"on":{"operation":"create"},"do":"\#(fault)"}]}"#
    ) { client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [SandboxClient.contact("ada@example.org")])
      }
    }
    #expect(error?.requestLeft == true)
    switch error?.cause {
    case .answerLost, .unreadableAnswer: break
    default: Issue.record("\(String(describing: error?.cause))")
    }
  }

  @Test(arguments: ["garbage", "html-502", "500-after"])
  func `an answer without sense is none`(fault: String) async throws {
    let error = try await SandboxClient.with(
      faults: #"{"faults":[{"on":{"operation":"create"},"do":"\#(fault)"}]}"#
    ) { client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [SandboxClient.contact("ada@example.org")])
      }
    }
    #expect(error?.requestLeft == true)
    #expect(error?.status != nil)
  }

  @Test func `a limit comes with the time to wait`() async throws {
    let faults =
      #"{"faults":[{"on":{"operation":"read"},"do":"429","policy":"TEN_SECONDLY_ROLLING","retryAfter":3}]}"#
    let error = try await SandboxClient.with(faults: faults) { client in
      await #expect(throws: ContactsError.self) {
        try await client.readBatch(BatchReadRequest(ids: ["70101"]))
      }
    }
    #expect(error?.status == 429)
    #expect(error?.rateLimit?.retryAfter == 3)
    guard case .refused(let body) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body.policyName == .tenSecondlyRolling)
  }

  @Test func `a server that never answers is left when the time is over`() async throws {
    let error = try await SandboxClient.with(
      faults: #"{"faults":[{"on":{"operation":"account"},"do":"hang"}]}"#, timeout: .seconds(2)
    ) { client in
      await #expect(throws: ContactsError.self) { try await client.accountDetails() }
    }
    guard case .answerLost(.timedOut) = error?.cause else {
      Issue.record("\(String(describing: error?.cause))")
      return
    }
    #expect(error?.requestLeft == true)
  }
}
