import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct FailedInputsTests {
  private func error(_ message: String, trace: String) -> String {
    #"{"status":"error","category":"VALIDATION_ERROR","message":"\#(message)","correlationId":"c-1","#
      + #""context":{"objectWriteTraceId":["\#(trace)"]}}"#
  }

  private func record(_ contacts: [ContactInput], failed: [String]) -> SubmissionRecord {
    var submission = Submission.sent(.of(contacts))
    let created = contacts.indices.filter { !failed.contains(contacts[$0].objectWriteTraceID ?? "") }
    let results = created.map {
      result("\($0 + 1)", #""city":"Ulm""#, trace: contacts[$0].objectWriteTraceID)
    }
    let errors = failed.map { error("=No, \($0)", trace: $0) }
    _ = submission.handle(.answered(batch: 0, .partial(results, errors: errors), at: start))
    return submission.record
  }

  private func text(_ failed: FailedInputs, as format: ExportFormat) -> (String, [ExportLoss]) {
    var bytes: [UInt8] = []
    let losses = failed.write(as: format) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), losses)
  }

  private func imported(_ text: String, _ format: ImportFormat) throws -> ImportedDraft {
    try Importer.read(Array(text.utf8), as: format)
  }

  private let company = Association(recordID: "9931", types: [AssociationType(.hubspotDefined, 279)])

  @Test func `the table gives the same inputs back, and leaves the columns of the error out with a word`()
    throws
  {
    var people = [
      ContactInput.person("Ada", trace: "t1"), .person("Bo", trace: "t2"), .person("Cy", trace: "t3"),
    ]
    people[2].properties.append(Property("city", "=1+1"))
    people[2].associations = [company]
    let failed = try #require(FailedInputs(record(people, failed: ["t1", "t3"])))
    let (table, losses) = text(failed, as: .csv)
    #expect(
      table
        == "email,firstname,city,associations.company,objectWriteTraceId,"
        + "result.error,result.category,result.correlationId\r\n"
        + "ada@harbour.example,Ada,,,t1,\"'=No, t1\",VALIDATION_ERROR,corr-1\r\n"
        + "cy@harbour.example,Cy,'=1+1,9931:HUBSPOT_DEFINED/279,t3,\"'=No, t3\",VALIDATION_ERROR,corr-1\r\n")
    #expect(losses.isEmpty)
    let draft = try imported(table, .csv)
    #expect(draft.inputs == [people[0], people[2]])
    guard case .file(let problem)? = draft.problems.first, draft.problems.count == 1 else {
      return #expect(Bool(false), "one word for all columns of results")
    }
    #expect(problem.rule == .resultColumns(["result.error", "result.category", "result.correlationId"]))
    #expect(!problem.isError)
    #expect(failed.fittingFormat == .csv)
  }

  @Test func `a trace id that the plan gave is not one of the inputs`() throws {
    let plan = Plan.make(contacts: [.person("Ada"), .person("Bo")])
    var submission = Submission.sent(plan)
    let trace = try #require(plan.batches[0].inputs[1].traceID)
    let result = person("1", "Ada", trace: plan.batches[0].inputs[0].traceID)
    _ = submission.handle(
      .answered(batch: 0, .partial([result], errors: [error("no", trace: trace)]), at: start))
    let failed = try #require(FailedInputs(submission.record))
    #expect(failed.inputs.map(\.contact) == [.person("Bo")])
  }

  @Test func `what a table cannot hold is an API body`() throws {
    var twice = ContactInput.person("Ada", trace: "t1")
    twice.properties.append(Property("email", "second@harbour.example"))
    let failed = try #require(FailedInputs(record([twice, .person("Bo", trace: "t2")], failed: ["t1"])))
    #expect(failed.fittingFormat == .json)
    #expect(text(failed, as: .csv).1.map(\.kind) == [.repeatedProperty("email")])
    #expect(try imported(text(failed, as: .json).0, .json).inputs == [twice])
  }

  @Test func `what names contacts that exist is no new input`() {
    #expect(FailedInputs(Submission(.updates([("7", "Ada")])).record) == nil)
    #expect(
      ResultsExport(Submission(.updates([("7", "Ada")])).record, part: .failed).hindrance == .namesRecords)
    #expect(
      ResultsExport(record([.person("Ada", trace: "t")], failed: []), part: .failed).hindrance == .noneFailed)
  }
}

struct ResultsExportTests {
  @Test func `a created input without an id has its reason in the table and in the document`() {
    let twin = ContactInput.nameless(("city", "Ulm"))
    var submission = Submission.sent(.of([twin, twin]))
    _ = submission.handle(
      .answered(batch: 0, .results(result("1", #""city":"Ulm""#), result("2", #""city":"Ulm""#)), at: start))
    let export = ResultsExport(submission.record, part: .all)
    var (table, document): ([UInt8], [UInt8]) = ([], [])
    #expect(export.write(as: .csv) { table += $0 } == [])
    #expect(export.write(as: .json) { document += $0 } == [])
    #expect(
      String(decoding: table, as: UTF8.self)
        == "index,email,traceId,outcome,id,existingId,category,message,correlationId,reason\r\n"
        + "0,,,created,,,,,corr-1,unmatched\r\n1,,,created,,,,,corr-1,unmatched\r\n")
    #expect(document == SubmissionReport(submission.record).jsonBytes())
    #expect(String(decoding: document, as: UTF8.self).contains(#""reason":"unmatched""#))
  }
}
