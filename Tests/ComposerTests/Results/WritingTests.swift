import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// Results as files, and the evidence card.
struct WritingTests {
  private let plan = Plan.make(contacts: [
    ContactInput.ana, ContactInput(properties: [Property("email", "zoe@acme.example")]),
  ])
  private var record: SubmissionRecord { Sending.done(plan, Sending.created(plan)).record }

  private var failed: SubmissionRecord {
    let trace = plan.batches[0].inputs[1].traceID ?? ""
    return Sending.done(
      plan,
      #"{"status":"COMPLETE","results":[],"errors":[{"category":"VALIDATION_ERROR","message":"no","#
        + #""context":{"objectWriteTraceId":["\#(trace)"]}}]}"#
    ).record
  }

  private func looking(at record: SubmissionRecord) -> Person {
    var person = Person()
    person.hears(.submissions(.opened(record)))
    return person
  }

  @Test func `w a writes all results into a file whose ending tells the form`() {
    var person = looking(at: record)
    person.types("wa")
    #expect(person.sees("Write results to which file"))
    #expect(
      person.presses(.enter) == [
        .files(
          .exportResults(
            ResultsExport(SentPlan(record), part: .all), .csv, path: "results-9f2c.csv", isReplacing: false))
      ])
    person.hears(.files(.exportFound(file: "results-9f2c.csv", of: .all)))
    person.types("yes")
    #expect(
      person.presses(.enter) == [
        .files(
          .exportResults(
            ResultsExport(SentPlan(record), part: .all), .csv, path: "results-9f2c.csv", isReplacing: true))
      ])
    person.hears(.files(.exported(2, file: "results-9f2c.csv", losses: [])))
    #expect(person.message == "2 contacts written to results-9f2c.csv")
  }

  @Test func `w f writes what failed, if anything did`() {
    var person = looking(at: record)
    #expect(person.types("wf") == [])
    #expect(person.message == "No contact failed.")
  }

  @Test func `another ending is asked for again`() {
    var person = looking(at: record)
    person.types("wa")
    person.presses(.control("u"))
    person.types("results.txt")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "The name has to end in .json or .csv. Press w to try again")
    person.types("wa")
    #expect(person.sees("results.txt"))
  }

  @Test func `E writes the evidence card, shows it, and copies it`() {
    var person = looking(at: record)
    #expect(person.types("E") == [.submissions(.writeEvidence(SentPlan(record)))])
    let text = "Evidence of submission 9f2c\n"
    #expect(
      person.hears(.submissions(.evidenceMade(text, file: "~/evidence/9f2c.txt")))
        == [.files(.copy(CopiedText(text, what: "the evidence card")))])
    #expect(person.sees("Evidence, written to ~/evidence/9f2c.txt"))
    #expect(person.sees("Evidence of submission 9f2c"))
  }

  @Test func `without results there is nothing to write`() {
    var person = Person()
    person.types("4")
    #expect(person.types("E") == [])
    #expect(person.message.hasPrefix("No results yet"))
  }
}
