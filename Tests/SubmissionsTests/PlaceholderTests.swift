import ContactsModel
import Submissions
import TestFixtures
import Testing

/// The documentation's own answer has a placeholder in the place of every value.
struct PlaceholderTests {
  static let placeholder = #"""
    {"completedAt":"<dateTime>","status":"COMPLETE","links":{"velit_1":"<string>"},"requestedAt":"<dateTime>",
     "startedAt":"<dateTime>","results":[
      {"id":"<string>","archived":"<boolean>","createdAt":"<dateTime>","archivedAt":"<dateTime>",
       "properties":{"magna3":"<string>"},"propertiesWithHistory":{"sit_9":[{"value":"<string>",
       "timestamp":"<dateTime>","sourceType":"<string>","updatedByUserId":"<integer>"}]}},
      {"id":"<string>","archived":"<boolean>","createdAt":"<dateTime>","properties":{"ea":"<string>"}}]}
    """#

  func submission(_ contacts: [ContactInput]) -> Submission {
    var submission = Submission.sent(.of(contacts))
    _ = submission.handle(.answered(batch: 0, .text(201, Self.placeholder), at: start))
    return submission
  }

  @Test func `as many results as inputs are as many contacts created, without an id that nobody gave`() {
    let submission = submission([.person("Ada"), .person("Bo")])
    #expect(submission.outcomes.words == ["created unmatched", "created unmatched"])
    #expect(submission.outcomes.allSatisfy { $0.id == nil && $0.record == nil })
    #expect(submission.isFinished)
  }

  @Test func `the results are kept as they came`() throws {
    let record = submission([.person("Ada"), .person("Bo")]).record
    let results = record.unmatchedResults(ofBatch: 0)
    #expect(results.map(\.id) == ["<string>", "<string>"])
    let first = try #require(results.first)
    #expect(first.archived == .text("<boolean>"))
    #expect(first.createdAt?.epochMilliseconds == nil)
    #expect(first.history(of: "sit_9").first?.updatedByUserID == .text("<integer>"))
    #expect(record.response(ofBatch: 0)?.completedAt?.text == "<dateTime>")
  }

  @Test func `with another number of inputs nothing is known`() {
    let submission = submission([.nameless(("firstname", "Ada"))])
    #expect(submission.outcomes.words == ["unknown"])
  }
}
