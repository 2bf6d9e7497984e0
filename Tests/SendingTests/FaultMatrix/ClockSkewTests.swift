import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import Logging
import SandboxCRM
import ScopedSandbox
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// The portal's clock and this machine's differ, and an answer is lost.
@Suite struct ClockSkewTests {
  static let skews: [Int64] = [0, 5_000, -5_000, 3_600_000, -3_600_000, 86_400_000, -86_400_000]

  /// Sends one contact, whose answer is lost, to a portal whose clock is ahead by so much.
  private func send(_ skew: Int64, fault: String, existing: Bool) async throws -> (Submission, String?) {
    let time = Clockwork(1_772_438_400_007)
    let clock = SendingClock.standing(time)
    var configuration = SandboxConfiguration()
    configuration.clock = { clock.now() + skew }
    let number = existing ? 2 : 1
    configuration.faults = Data(
      #"{"faults":[{"on":{"operation":"create","number":\#(number)},"do":"\#(fault)"}]}"#.utf8)
    return try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken), uptime: clock.uptime),
        transport: transport)
      let contact = ContactInput(properties: [Property("email", "ada@skew.example")])
      var theirs: String?
      if existing {
        theirs = try await client.createBatch(inputs: [contact]).value.results.first?.id
        time.advance(to: time.now + 1_800_000)
      }
      let submission = Submission(
        id: "s1",
        plan: Plan(operation: .create, batches: [.of([contact], from: 0)], leftOut: [], inputCount: 1),
        portal: 1,
        at: clock.now())
      let ended = await SubmissionDriver(
        submission, client: client, recorder: Diary(), clock: clock, logger: .silent
      ) { _ in }.run()
      await transport.shutdown()
      return (ended, theirs)
    }
  }

  @Test(arguments: skews, ["close-after-commit", "500-after"])
  func `what was created is created, whatever this machine's clock says`(
    skew: Int64, fault: String
  ) async throws {
    let (submission, _) = try await send(skew, fault: fault, existing: false)
    #expect(submission.counts == OutcomeCounts(succeeded: 1))
    #expect(submission.outcomes.first?.id != nil)
  }

  @Test(arguments: skews) func `what somebody made half an hour ago is not ours`(skew: Int64) async throws {
    let (submission, theirs) = try await send(skew, fault: "close-after-commit", existing: true)
    #expect(submission.counts == OutcomeCounts(failed: 1))
    #expect(submission.outcomes.first?.existingID == theirs)
    #expect(theirs != nil)
  }
}
