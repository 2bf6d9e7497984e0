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
    let failed = FailedInputs(SentPlan(record(people, failed: ["t1", "t3"])))
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
    let failed = FailedInputs(SentPlan(submission.record))
    #expect(failed.inputs.map(\.contact) == [.person("Bo")])
  }

  @Test func `what a table cannot hold is an API body`() throws {
    var twice = ContactInput.person("Ada", trace: "t1")
    twice.properties.append(Property("email", "second@harbour.example"))
    let failed = FailedInputs(SentPlan(record([twice, .person("Bo", trace: "t2")], failed: ["t1"])))
    #expect(failed.fittingFormat == .json)
    #expect(text(failed, as: .csv).1.map(\.kind) == [.repeatedProperty("email")])
    #expect(try imported(text(failed, as: .json).0, .json).inputs == [twice])
  }

  @Test func `what failed of contacts that exist has their ids, and only what is still to be done`() throws {
    let failed = FailedInputs(MixedPlan.oneFailedOfEach)
    let (table, losses) = text(failed, as: .csv)
    #expect(
      table
        == "email,city,associations.company,result.error,result.category,result.correlationId,result.contact,"
        + "Record ID (portal 4711)\r\n"
        + "bo@harbour.example,,,create refused,VALIDATION_ERROR,c-create,bo@harbour.example,\r\n"
        + ",Ulm,,update refused,VALIDATION_ERROR,c-update,p3@harbour.example,73\r\n"
        + ",,9001:HUBSPOT_DEFINED/279,link refused,VALIDATION_ERROR,c-link,p4@harbour.example,74\r\n")
    #expect(losses.isEmpty && failed.fittingFormat == .csv)
    let back = try imported(table, .csv).inputs
    #expect(back.count == 3)
    #expect(
      Sentences.exported(MixedPlan.oneFailedOfEach) == "3 contacts.")
  }

  @Test func `the API body has their ids and links too`() throws {
    let json = text(FailedInputs(MixedPlan.oneFailedOfEach), as: .json).0
    #expect(
      json.hasSuffix(
        #"{"id":"73","properties":{"city":"Ulm"}},{"id":"74","properties":{},"associations":"#
          + #"[{"to":{"id":"9001"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":279}]}]}]}"#
      ), "\(json)")
  }

  @Test func `what failed of one input in two parts is one row`() {
    let failed = FailedInputs(MixedPlan.sent { $1 == 4 ? .failed : .succeeded($0) })
    #expect(failed.inputs.count == 1)
    #expect(failed.inputs[0].contact.value(of: "city") == "Ulm")
    #expect(failed.inputs[0].contact.associations.map(\.recordID) == ["9001"])
  }

  @Test func `what has no form in a file is told, and what failed nowhere`() {
    var archiving = Submission.sent(.archive(["7"]))
    _ = archiving.handle(.answered(batch: 0, .text(400, #"{"message":"no"}"#), at: start))
    #expect(ResultsExport(SentPlan(archiving.record), part: .failed).hindrance == .withoutForm)
    #expect(ResultsExport(SentPlan(archiving.record), part: .failed).isIncomplete)
    #expect(!ResultsExport(SentPlan(archiving.record), part: .all).isIncomplete)
    let fine = SentPlan(record([.person("Ada", trace: "t")], failed: []))
    #expect(ResultsExport(fine, part: .failed).hindrance == .noneFailed)
    #expect(!ResultsExport(fine, part: .failed).isIncomplete)
  }
}

struct ResultsExportTests {
  @Test func `a created input without an id has its reason in the table and in the document`() {
    let twin = ContactInput.nameless(("city", "Ulm"))
    var submission = Submission.sent(.of([twin, twin]))
    _ = submission.handle(
      .answered(batch: 0, .results(result("1", #""city":"Ulm""#), result("2", #""city":"Ulm""#)), at: start))
    let export = ResultsExport(SentPlan(submission.record), part: .all)
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

  /// The row of an input, by its index.
  private func rows(_ plan: SentPlan) -> [String] {
    var table: [UInt8] = []
    _ = ResultsExport(plan, part: .all).write(as: .csv) { table += $0 }
    return String(decoding: table, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func `a plan that did several things has a row for each input, and a column for each part`() {
    let plan = MixedPlan.sent { operation, index in
      operation == .link && index == 0 ? .notSent : index == 4 ? .failed : .succeeded(operation)
    }
    let rows = rows(plan)
    #expect(ResultsExport(plan, part: .all).count == 6 && rows.count == 7)
    #expect(rows[0].hasSuffix(",reason,create,update,link company"))
    #expect(rows[1].hasPrefix("0,p0@harbour.example,,notSent,70,"))
    #expect(rows[1].hasSuffix(",stopped,,updated,notSent: Not sent: the submission ended before its turn."))
    #expect(rows[2].hasSuffix(",,created,,"))
    #expect(rows[5].hasSuffix(",,,failed: update refused,failed: link refused"))
    #expect(rows[6].hasSuffix(",,,,linked"))
  }

  @Test func `the document tells the outcome of each part`() {
    let plan = MixedPlan.sent { operation, index in
      operation == .link && index == 0 ? .notSent : .succeeded(operation)
    }
    let text = String(decoding: plan.report.jsonBytes(), as: UTF8.self)
    #expect(text.contains(#""outcome":"notSent","id":"70""#))
    #expect(
      text.contains(
        #""parts":[{"submission":"s2","operation":"update","object":null,"outcome":"updated","id":"70","#))
    #expect(text.contains(#"{"submission":"s3","operation":"link","object":"company","outcome":"notSent","#))
  }

  @Test func `what was turned away counts for the exit status also where something else failed`() {
    let refused = MixedPlan.sent { operation, index in
      index != 4 ? .succeeded(operation) : operation == .update ? .failed : .notSent
    }
    var parts = refused.parts
    var outcomes = parts[2].batches[0].outcomes
    for place in outcomes.indices where outcomes[place].index == 4 { outcomes[place].reason = .refused }
    parts[2] = SubmissionRecord(
      id: "s3", portal: 1, at: 0, plan: parts[2].plan, state: .done,
      batches: [BatchRecord(outcomes: outcomes)],
      leftOut: [])
    let report = SentPlan(parts[0], then: Array(parts.dropFirst())).report
    #expect(report.inputs[4].outcome == .failed)
    #expect(ExitStatus(of: report) == .turnedAway)
  }
}
