import ContactsModel
import Drafts
import Submissions

/// What `edit --dry-run` prints: what every property was, and what it would be.
struct ChangeReport: Sendable {
  struct Line: Sendable, Equatable {
    let index: Int
    let id: String
    let email: String?
    let property: String
    /// Nil for no value.
    let before: String?
    /// Nil where the value is cleared.
    let after: String?
  }

  let plan: Plan
  /// What it was made from.
  let inputs: [DraftInput]

  private var report: SubmissionReport {
    var report = SubmissionReport(unsent: plan, at: SystemClock.now())
    report.name(inputs)
    return report
  }

  var lines: [Line] {
    plan.batches.flatMap(\.inputs).sorted { $0.index < $1.index }.flatMap { input in
      input.changes.map { change in
        Line(
          index: input.index, id: input.recordID ?? "", email: input.email, property: change.name,
          before: change.before, after: change.after)
      }
    }
  }

  func print(as format: OutputFormat, to output: Output) {
    switch format {
    case .text:
      for line in lines { output.line(line.text) }
      for line in PlanText.lines(plan) { output.line(line) }
    case .json: output.document(jsonBytes())
    case .csv: output.table(Self.columns, rows)
    }
  }

  /// A line for each contact that was found, and how many there are.
  var contactLines: [String] {
    inputs.map { input in
      let values = ["email", "firstname", "lastname"].compactMap { input.existing?.value(of: $0) }
      return ([input.existing?.id ?? ""] + values).joined(separator: "  ").visible
    } + [contacts(inputs.count)]
  }

  /// The report of a submission, with `changes` beside it.
  func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for line in lines { line.write(to: &writer) }
    writer.endArray()
    return report.jsonBytes().dropLast() + Array(#","changes":"#.utf8) + writer.bytes + [UInt8(ascii: "}")]
  }

  static let columns = ["index", "id", "email", "property", "before", "after", "reason"]

  /// A row for each change, and one for each input that is left out.
  private var rows: [[String?]] {
    let changes = lines.map { line in
      (index: line.index, cells: line.cells + [nil])
    }
    let left = report.inputs.filter { $0.reason != nil }.map { input in
      (
        index: input.index,
        cells: [String(input.index), input.id, input.email, nil, nil, nil, input.reason?.rawValue]
      )
    }
    return (changes + left).sorted { $0.index < $1.index }.map(\.cells)
  }
}

extension ChangeReport.Line {
  fileprivate var cells: [String?] { [String(index), id, email, property, before, after] }

  /// `inputs[0] ana@fabrika.example (contact 501) lifecyclestage: lead -> customer`
  var text: String {
    let contact = email.map { "\($0) (contact \(id))" } ?? "contact \(id)"
    return "inputs[\(index)] \(contact) \(property): \(before ?? "(no value)") -> \(after ?? "(cleared)")"
      .visible
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("index")
    writer.number(index)
    writer.member("id", id)
    for (name, value) in [("email", email), ("property", property), ("before", before), ("after", after)] {
      writer.member(name, value.map(JSONValue.string) ?? .null)
    }
    writer.endObject()
  }
}
