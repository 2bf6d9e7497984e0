import Algorithms
import ContactsModel
import Drafts

/// What there is to say of a plan that was sent in a ticket: who sent what where, when and why, what came of it, and the hashes
/// that prove it. It holds no personal data of contacts.
///
/// What people and portals wrote into it is masked; texts of the portal are not in it at all.
public struct EvidenceCard: Sendable {
  private let plan: SentPlan
  private let mask: PersonalDataMask

  public init(_ plan: SentPlan) {
    self.plan = plan
    mask = PersonalDataMask(plan)
  }

  /// What is the same of all of them is taken from the first.
  private var first: SubmissionRecord { plan.parts[0] }
  private var isMixed: Bool { plan.parts.count > 1 }

  public var text: String { lines.joined(separator: "\n") + "\n" }

  public var lines: [String] {
    let parts = plan.parts.flatMap { part in
      let about = isMixed ? [["\(part.operation) \(shownID(part))"]] : []
      return about + [ids(part), refusals(part), doubts(part)] + requests(part)
    }
    let body = ([origin, counts] + parts).filter { !$0.isEmpty }.joined(separator: [""])
    return [title, ""] + body + [
      "", "Personal data of contacts is masked or left out. The hashes are those of the request bodies,",
      "as the journal of the machine that sent them holds them.",
    ]
  }

  private var title: String {
    let ids = plan.parts.map(shownID).joined(separator: ", ")
    return isMixed ? "Evidence of one plan, submissions \(ids)" : "Evidence of submission \(ids)"
  }

  private func shownID(_ part: SubmissionRecord) -> String { plain(part.id) ?? Self.masked }

  private var origin: [String] {
    let provenance = first.provenance
    let operations = plan.parts.map(\.operation).joined(separator: ", ")
    let states = plan.parts.map(\.state.rawValue).uniqued().joined(separator: ", ")
    return [
      field("sent by", provenance.sender.map(mask.masked) ?? Self.unrecorded),
      field("sent at", time(first.at)),
      field("reason", provenance.reason.map(mask.masked) ?? "none given"),
      field("portal", first.portal.map { "\($0)" } ?? "unknown"),
      field("profile", provenance.profile.map(mask.masked) ?? Self.unrecorded),
      field("draft", provenance.name.isEmpty ? Self.unrecorded : mask.masked(provenance.name)),
      field(isMixed ? "operations" : "operation", operations), field("state", states),
    ]
  }

  private var counts: [String] {
    let contacts = [field("contacts", "\(plan.inputCount)")]
    guard isMixed else { return contacts + counted(first).map { field($0, "\($1)") } }
    return contacts
      + plan.parts.map { part in
        field(part.operation, counted(part).map { "\($1) \($0)" }.joined(separator: ", "))
      }
  }

  private func counted(_ part: SubmissionRecord) -> [(word: String, count: Int)] {
    let counts = part.counts
    return [
      (part.plan.operation.successWord, counts.succeeded), ("failed", counts.failed),
      ("unknown", counts.unknown), ("not sent", counts.notSent),
    ]
  }

  private func ids(_ part: SubmissionRecord) -> [String] {
    let word = part.plan.operation.successWord
    let done = part.outcomes.filter { $0.outcome.isSuccess }
    let existing = part.outcomes.filter { !$0.outcome.isSuccess && $0.existingID != nil }
    return list("\(word) (number in the draft, id)", done) { $0.id.map(id) ?? "no id (\(reason($0)))" }
      + list("existed before (number in the draft, id)", existing) { id($0.existingID ?? "") }
  }

  /// A created input without an id says why it has none.
  private func reason(_ outcome: InputOutcome) -> String {
    (outcome.reason ?? .noID).rawValue
  }

  private func refusals(_ part: SubmissionRecord) -> [String] {
    let failed = part.outcomes.filter { $0.outcome == .failed }
    return failed.isEmpty ? [] : ["failed"] + failed.map { line($0, [category($0)]) }
  }

  private func doubts(_ part: SubmissionRecord) -> [String] {
    let unknown = part.outcomes.filter { $0.outcome == .unknown }
    return unknown.isEmpty ? [] : ["unknown"] + unknown.map { line($0, [$0.cause?.rawValue ?? "unknown"]) }
  }

  private func line(_ outcome: InputOutcome, _ words: [String]) -> String {
    let correlation = outcome.correlationID.map { ["correlation id \(plain($0) ?? Self.masked)"] } ?? []
    return "  #\(outcome.index + 1) " + (words + correlation).joined(separator: ", ")
  }

  private func requests(_ part: SubmissionRecord) -> [[String]] {
    zip(part.plan.batches, part.batches).enumerated().map { number, batch in
      let (planned, state) = batch
      let indices = planned.inputs.map { $0.index + 1 }
      let range = "#\(indices.min() ?? 0)-#\(indices.max() ?? 0)"
      return [
        "request \(number + 1): \(contacts(planned.inputs.count)), \(range), \(planned.byteCount) bytes",
        "  sha256 \(planned.sha256)",
      ] + state.attempts.flatMap(lines)
    }
  }

  private func lines(_ attempt: Attempt) -> [String] {
    var words = ["  try \(attempt.number) at \(time(attempt.intentAt))"]
    switch attempt.end {
    case .answered(let answer):
      words.append("status \(answer.status)")
      if let id = answer.correlationID { words.append("correlation id \(plain(id) ?? Self.masked)") }
    case .failed(let failure): words.append(failure.rawValue)
    case nil: words.append("no answer")
    }
    let part = attempt.part.map {
      ["    \(contacts($0.positions.count)) of it, sha256 \($0.request.sha256)"]
    }
    return [words.joined(separator: ", ")] + (part ?? [])
  }

  // MARK: Words

  private static let masked = "[masked]"
  private static let unrecorded = "not recorded"
  private static let idsInLine = 4

  private func field(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, nameWidth - name.count)) + value
  }

  /// The names of a plan's parts can be longer than those of fields.
  private var nameWidth: Int { isMixed ? plan.parts.reduce(12) { max($0, $1.operation.count + 1) } : 12 }

  private func list(
    _ title: String, _ outcomes: [InputOutcome], _ words: (InputOutcome) -> String
  ) -> [String] {
    guard !outcomes.isEmpty else { return [] }
    return [title]
      + outcomes.chunks(ofCount: Self.idsInLine).map { chunk in
        "  " + chunk.map { "#\($0.index + 1) \(words($0))" }.joined(separator: "  ")
      }
  }

  /// An id of HubSpot's is a number. What else came in its place may be anything.
  private func id(_ text: String) -> String {
    let isNumber = (1...20).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && !mask.holdsPersonalData(text) ? text : Self.masked
  }

  /// An id of letters, digits and dashes; nil for what may be anything.
  private func plain(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return isPlain && (1...64).contains(text.utf8.count) && !mask.holdsPersonalData(text) ? text : nil
  }

  private func category(_ outcome: InputOutcome) -> String {
    guard let category = outcome.category else { return "no category" }
    let isPlain = category.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x41...0x5A).contains($0) }
    return isPlain && category.utf8.count <= 64 && !mask.holdsPersonalData(category) ? category : Self.masked
  }

  private func time(_ milliseconds: Int64) -> String { Timestamp(epochMilliseconds: milliseconds).text }
}

extension SubmissionRecord {
  /// `update`, `link company`
  fileprivate var operation: String {
    let object = plan.batches.first?.object
    return ([plan.operation.rawValue] + [object].compactMap(\.self)).joined(separator: " ")
  }
}
