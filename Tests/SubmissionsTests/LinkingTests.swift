import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// Links of contacts that exist: how answers are read, and what becomes of a lost one.
struct LinkingTests {
  private static let plain = AssociationType(.hubspotDefined, 279)
  private static let billing = AssociationType(.userDefined, 36)

  /// Contact 7 is linked to two companies, and 8 to one.
  private static let linking = plan([("7", ["1", "2"], []), ("8", ["1"], [])])
  /// A link of 7 goes.
  private static let unlinking = plan([("7", [], ["3"]), ("8", [], ["3"])])

  private static func plan(_ contacts: [(id: String, wanted: [String], read: [String])]) -> Plan {
    Plan.make(
      inputs: contacts.enumerated().map { number, contact in
        let links = contact.read.map {
          ExistingLink(object: "company", association: Association(recordID: $0, types: [plain, billing]))
        }
        var input = DraftInput(
          id: InputID(rawValue: UInt64(number)),
          changing: ExistingContact(
            id: contact.id, values: [], links: ExistingLinks(objects: ["company"], links: links)))
        input.contact.associations = contact.wanted.map { Association(recordID: $0, types: [plain]) }
        return input
      })
  }

  private static func made(_ from: String, _ to: String) -> String {
    #"{"fromObjectId":\#(from),"toObjectId":\#(to),"labels":[]}"#
  }

  private static func answer(_ status: Int, _ made: [String], errors: [String] = []) -> BatchAnswer {
    .text(
      status,
      #"{"status":"COMPLETE","results":[\#(made.joined(separator: ","))],"errors":[\#(errors.joined(separator: ","))]}"#
    )
  }

  private func outcomes(_ plan: Plan, _ answer: BatchAnswer) -> [InputOutcome] {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.outcomes
  }

  private func lost(
    _ plan: Plan, _ found: [String: [AssociatedRecord]], rules: SendingRules = .once
  ) -> (Submission, [SubmissionAction]) {
    var submission = Submission.sent(plan, rules: rules)
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    let actions = submission.handle(.linksVerified(batch: 0, found, at: start + 20))
    return (submission, actions)
  }

  private func record(_ id: String, _ types: AssociationType...) -> AssociatedRecord {
    AssociatedRecord(
      recordID: id, types: types.map { AssociationLabel(category: $0.category, typeID: $0.typeID) })
  }

  @Test func `a contact is linked when all of its links are`() {
    let all = [Self.made("8", "1"), Self.made("7", "2"), Self.made("7", "1")]
    #expect(outcomes(Self.linking, Self.answer(201, all)).words == ["linked 7", "linked 8"])
    let fewer = outcomes(Self.linking, Self.answer(201, Array(all.dropLast())))
    #expect(fewer.map(\.outcome) == [.unknown, .succeeded(.link)])
    #expect(fewer[0].cause == .missingFromAnswer)
  }

  @Test func `one link that is refused fails its contact, and the words tell of the other`() {
    let error = #"{"category":"VALIDATION_ERROR","message":"no","context":{"fromObjectId":["7"]}}"#
    let read = outcomes(
      Self.linking, Self.answer(207, [Self.made("7", "2"), Self.made("8", "1")], errors: [error]))
    #expect(read.map(\.outcome) == [.failed, .succeeded(.link)])
    #expect(read[0].message == "no; linked to company 2")
  }

  @Test func `a status that tells nothing is told in words of links`() throws {
    let body = #"{"status":"error","message":"internal error","category":"INTERNAL_ERROR"}"#
    let outcome = try #require(outcomes(Self.linking, .text(500, body)).first)
    #expect(outcome.outcome == .unknown)
    #expect(
      ErrorWords(outcome)?.sentence
        == "Link unconfirmed (status 500): internal error; check the contact's links")
    let gone = try #require(outcomes(Self.unlinking, .text(502, "<html>")).first)
    #expect(
      ErrorWords(gone)?.sentence
        == "HubSpot answered with status 502, which tells neither success nor refusal. Check the contact's links."
    )
    let causes: [UnknownCause] = [.answerLost, .interrupted, .unrecorded, .unreadableAnswer, .notApplied]
    for cause in causes {
      let words = Sentences.sentence(for: cause, of: .link)
      #expect(words.contains("links") && !words.contains("the contact up"), "\(words)")
    }
  }

  @Test func `taking away is answered without a body, or with errors alone`() {
    #expect(outcomes(Self.unlinking, .text(204, "")).words == ["unlinked 7", "unlinked 8"])
    let error = #"{"category":"VALIDATION_ERROR","message":"no","context":{"fromObjectId":["7"]}}"#
    #expect(
      outcomes(Self.unlinking, Self.answer(207, [], errors: [error])).map(\.outcome)
        == [.failed, .succeeded(.unlink)])
    let nobody = #"{"category":"VALIDATION_ERROR","message":"no"}"#
    #expect(
      outcomes(Self.unlinking, Self.answer(207, [], errors: [nobody])).map(\.outcome)
        == [.unknown, .unknown])
  }

  @Test func `a lost answer is looked up by what the contacts are linked to`() {
    var submission = Submission.sent(Self.linking)
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    #expect(actions.last == .verifyLinks(batch: 0, contacts: ["7", "8"], object: "company"))
  }

  @Test func `what is there was linked, and what is not goes out again alone`() {
    var rules = SendingRules.once
    rules.safeResends = 1
    let (submission, actions) = lost(
      Self.linking,
      [
        "7": [record("1", Self.plain), record("2", Self.plain, Self.billing)], "8": [record("4", Self.plain)],
      ],
      rules: rules)
    #expect(submission.outcomes[0].outcome == .succeeded(.link))
    guard case .recordIntent(batch: 0, attempt: 2, let part?)? = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(
      String(decoding: part.request.body, as: UTF8.self)
        == #"{"inputs":[{"from":{"id":"8"},"to":{"id":"1"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":279}]}]}"#
    )
  }

  @Test func `half of a contact's links are not all of them`() {
    let (submission, _) = lost(
      Self.linking, ["7": [record("1", Self.plain)], "8": [record("1", Self.plain)]])
    #expect(submission.outcomes.map(\.outcome) == [.unknown, .succeeded(.link)])
    #expect(submission.outcomes[0].cause == .notApplied)
  }

  @Test func `a link that is gone was taken away; a contact of which nothing is said stays unknown`() {
    let (submission, _) = lost(Self.unlinking, ["7": []])
    #expect(submission.outcomes.map(\.outcome) == [.succeeded(.unlink), .unknown])
    #expect(submission.outcomes[1].cause == .recordGone)
  }

  @Test func `what was carried out tells what the contacts are linked to since`() {
    var submission = Submission.sent(Self.unlinking)
    _ = submission.handle(.answered(batch: 0, .text(204, ""), at: start + 1))
    #expect(
      submission.record.changedLinks[1]
        == [
          LinkChange(object: "company", recordID: "3", from: [Self.plain, Self.billing], to: [])
        ].compactMap(\.self))
  }
}
