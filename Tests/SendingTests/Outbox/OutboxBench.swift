import ContactsAPI
import Drafts
import Foundation
import HTTPTypes
import Journal
import Logging
import StubTransport
import Submissions
import Synchronization
import TestFixtures

@testable import Sending

/// An outbox over a journal on disk and a portal that is a closure.
final class OutboxBench: Sendable {
  typealias Answer = @Sendable (SentRequest) async throws -> StubResponse

  let journal: SubmissionJournal
  private let folder: TemporaryFolder
  private let client: ContactsClient
  private let clock = SendingClock.standing(at: start)
  private let diary: Diary

  /// - Parameter portal: what the portal says when it is asked which one it is.
  init(
    portal: @escaping Answer = { _ in StubResponse(200, #"{"portalId":4711}"#) },
    create: @escaping Answer = { try .created($0) }
  ) throws {
    folder = try TemporaryFolder()
    journal = try SubmissionJournal.open(in: StateDirectory(path: folder.path)).store
    let diary = Diary()
    self.diary = diary
    client = try .answering(clock: clock) { request in
      let name = request.url.components(separatedBy: "/").last ?? ""
      diary.note(name)
      return try await name == "details" ? portal(request) : create(request)
    }
  }

  /// What was asked of the portal, in order: `details`, `create`, `read`.
  var requests: [String] { diary.all }

  func outbox(
    profile: String = "demo", isProduction: Bool = false, portal: Int? = nil,
    recorder: (any SubmissionRecorder)? = nil, rules: SendingRules = .once
  ) -> Outbox {
    Outbox(
      client: client, journal: journal, recorder: recorder ?? journal,
      destination: Destination(profile: profile, isProduction: isProduction, portal: portal),
      rules: rules, clock: clock, logger: .silent)
  }

  /// The id of a submission that was stopped before anything went out.
  func interrupted(_ plan: Plan = .twoBatches) throws -> String {
    var submission = Submission(plan)
    try journal.begin(submission.record)
    for action in submission.handle(.stopRequested(at: start)) {
      switch action {
      case .recordOutcomes(let outcomes): try journal.record([.outcomes(outcomes)], of: submission.id)
      case .finish(let state, let at): try journal.record([.end(state, at: at)], of: submission.id)
      case .recordIntent, .recordAnswer, .send, .verify, .verifyLinks, .reread, .wait: break
      }
    }
    return submission.id
  }
}

extension Plan {
  static var twoBatches: Self { .of([.person("Ada"), .person("Bo")], [.person("Cy")]) }
}

extension SubmissionRun {
  /// The refusal that it ended with; nil where it was none.
  var refusal: Refusal? {
    get async {
      do throws(Refusal) {
        for try await _ in self {}
        return nil
      } catch {
        return error
      }
    }
  }
}
