import ContactsAPI
import Drafts
import Submissions
import Synchronization
import Testing

@testable import Sending

/// Real answers with damaged bytes, over a real connection through the real client into a submission: nothing traps,
/// nothing waits past its deadline, and nothing that is said is a lie. `FUZZ_ANSWERS` asks for more seeds, or for one.
@Suite struct AnswerFuzzTests {
  @Test(.timeLimit(.minutes(10))) func `a damaged answer is believed in nothing that it cannot know`()
    async throws
  {
    let seen = Tally()
    let complaints = try await AnswerBench.everySeed(of: RealAnswer.all()) { answer, client, sight in
      let outcomes = await Self.outcomes(of: answer, client)
      seen.count(outcomes)
      return AnswerOracle(answer: answer).complaints(about: outcomes, sight())
    }
    #expect(complaints.isEmpty, "\(complaints.sorted().joined(separator: "\n"))")
    // Enough of the damage can be read for this to mean something.
    if AnswerBench.seeds.count >= 1_000 {
      for outcome in [Outcome.succeeded(.create), .failed, .unknown, .notSent] {
        #expect(seen.count(of: outcome) > AnswerBench.seeds.count / 20)
      }
    }
  }

  @Test(.timeLimit(.minutes(10))) func `a damaged answer to a question is an answer or an error`()
    async throws
  {
    let read = Tally()
    let seeds =
      AnswerBench.seeds.lowerBound...max(AnswerBench.seeds.lowerBound, AnswerBench.seeds.upperBound / 5)
    let complaints = try await AnswerBench.everySeed(of: RealAnswer.toQuestions(), in: seeds) {
      answer, client, _ in
      do throws(ContactsError) {
        try await Self.ask(as: answer.name, client)
        read.count(.succeeded(.create))
        return []
      } catch {
        read.count(.failed)
        return error.sentence.isEmpty ? ["it has no words"] : []
      }
    }
    #expect(complaints.isEmpty, "\(complaints.sorted().joined(separator: "\n"))")
    if seeds.count >= 1_000 {
      #expect(read.count(of: .succeeded(.create)) > 50 && read.count(of: .failed) > 50)
    }
  }

  /// Through the driver's own way of asking, into a submission that takes in everything that came.
  private static func outcomes(of answer: RealAnswer, _ client: ContactsClient) async -> [InputOutcome] {
    let plan = Plan(
      operation: .create, batches: [answer.batch], leftOut: [], inputCount: answer.batch.inputs.count)
    var submission = Submission(id: "fuzz", plan: plan, portal: 1, at: 0)
    _ = submission.handle(.started(at: 0))
    _ = submission.handle(.intentRecorded(batch: 0, at: 0))
    for event in await client.events(sending: answer.batch, batch: 0, now: { 1_000 }) {
      _ = submission.handle(event)
    }
    return submission.outcomes
  }

  /// Asks what a fixture answers, and reads what programs read of it.
  private static func ask(as name: String, _ client: ContactsClient) async throws(ContactsError) {
    switch name {
    case "account.json": _ = try await client.accountDetails().value.portalID
    case "properties.json": _ = try await client.propertyDefinitions().value.map(\.name)
    case "labels.json": _ = try await client.associationLabels(to: "companies").value.count
    default:
      let request = BatchReadRequest(ids: ["1"], propertiesWithHistory: ["email"])
      for record in try await client.readBatch(request).value.results {
        _ = record.createdAt?.epochMilliseconds
        for history in record.propertiesWithHistory {
          _ = history.versions.map { $0.timestamp?.epochMilliseconds }
        }
      }
    }
  }
}

/// How often something came out.
private final class Tally: Sendable {
  private let counts = Mutex<[Outcome: Int]>([:])

  func count(_ outcomes: [InputOutcome]) { for outcome in outcomes { count(outcome.outcome) } }

  func count(_ outcome: Outcome) { counts.withLock { $0[outcome, default: 0] += 1 } }

  func count(of outcome: Outcome) -> Int { counts.withLock { $0[outcome] ?? 0 } }
}
