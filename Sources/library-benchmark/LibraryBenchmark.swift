import ContactsModel
import Drafts
import Foundation
import Journal
import Submissions

/// Times what the libraries do without a terminal or a network, and prints the medians as JSON, in milliseconds.
///
/// usage: library-benchmark [ROUNDS]
@main
struct LibraryBenchmark {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9
    var figures: [String: Double] = [:]
    let contacts = Sample.contacts(count: 100)
    let request = BatchCreateRequest(inputs: contacts)
    let answer = BatchAnswer(status: 201, body: Sample.answer(count: 100))
    figures["encode a body of 100 contacts"] = Stopwatch.median(of: rounds * 10) { request.jsonBytes().count }
    figures["decode an answer of 100 contacts with history"] = Stopwatch.median(of: rounds * 10) {
      answer.response?.results.count ?? 0
    }
    let table = Sample.table(count: 100_000)
    figures["read a CSV file of 100,000 contacts"] = try Stopwatch.median(of: rounds) {
      try Importer.read(table, as: .csv).inputs.count
    }
    let imported = try Importer.read(table, as: .csv).inputs
    figures["validate 100,000 contacts"] = Stopwatch.median(of: rounds) {
      var checker = DraftChecker()
      for input in imported { _ = checker.check(input) }
      return checker.count
    }
    figures["plan 100,000 contacts"] = Stopwatch.median(of: rounds) {
      Plan.make(contacts: imported).batches.count
    }
    let draft = InputList(
      imported.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) })
    figures["follow an edit among 100,000 contacts"] = follow(draft, rounds: rounds)
    var problems = ProblemIndex()
    problems.update(to: draft)
    let validInputs = problems.validInputs(of: draft)
    figures["plan 100,000 checked contacts"] = Stopwatch.median(of: rounds) {
      Plan.make(inputs: draft, validInputs: validInputs).batches.count
    }
    figures["journal a request of 100 contacts and its answer"] = try journal(rounds: rounds)
    let report = figures.mapValues { (($0 * 1_000).rounded()) / 1_000 }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }

  /// The check behind an edit of one contact in the middle.
  private static func follow(_ inputs: InputList, rounds: Int) -> Double {
    var (inputs, problems) = (inputs, ProblemIndex())
    problems.update(to: inputs)
    var contact = inputs[inputs.count / 2]
    var edits = 0
    return Stopwatch.median(of: rounds * 10) {
      edits += 1
      contact.contact.properties = [Property("email", "edited\(edits)@example.org")]
      inputs.splice(at: inputs.count / 2, removing: 1, inserting: [contact])
      problems.update(to: inputs)
      return problems.checkedCount
    }
  }

  /// Each write reaches the disk before the next.
  private static func journal(rounds: Int) throws -> Double {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "library-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = try SubmissionJournal.open(in: StateDirectory(path: folder.path)).store
    defer { journal.close() }
    let plan = Plan.make(contacts: Sample.contacts(count: 100 * rounds * 10))
    let record = SubmissionRecord(id: "benchmark", portal: 1, at: 0, plan: plan)
    try journal.begin(record)
    let answer = AttemptEnd.answered(BatchAnswer(status: 201, body: Sample.answer(count: 100)))
    var batch = 0
    return try Stopwatch.median(of: plan.batches.count) {
      let departure = Departure(portalTime: nil, uptime: 0, boot: nil)
      try journal.record(
        [.intent(batch: batch, attempt: 1, part: nil, departure, at: 0)], of: record.id)
      try journal.record([.answer(batch: batch, attempt: 1, answer, at: 0)], of: record.id)
      batch += 1
      return batch
    }
  }
}
