import ContactsModel
import Drafts
import TerminalUI

extension PlanCounts {
  /// `create 8`, `update 12`: what is done to how many contacts.
  func facts(of operations: [ContactOperation]) -> [String] {
    operations.map { "\($0.rawValue) \(count(of: $0))" }
  }

  /// `create 8, blocked 3, already there 1`; what there is none of is left out.
  func summary(of operations: [ContactOperation]) -> String {
    let others = [
      (conflicts, "conflicts"), (blocked, "blocked"), (existing, "existing"),
      (unchanged, "unchanged"), (sentBefore, "sent before"), (notMarked, "not marked"),
    ]
    return (facts(of: operations) + others.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" })
      .joined(separator: ", ")
  }
}

extension PropertyChange {
  /// `Bonn -> Ulm`; `(empty)` where there was nothing, `cleared` where there will be nothing.
  func words(_ glyphs: Glyphs) -> StyledText {
    StyledText([
      Span(before ?? "(empty)", .muted), Span(" \(glyphs.arrow) ", .muted),
      Span(after ?? "cleared", after == nil ? .warning : .title),
    ])
  }
}

extension Plan {
  /// Why it has no batch.
  var whyEmpty: String {
    if inputCount == 0 { return "the draft has no contact yet" }
    let leftOut = leftOut.filter { $0.reason != .notMarked }
    if leftOut.isEmpty { return "no contact is marked" }
    let counts = counts
    if counts.unchanged == leftOut.count { return "no contact changes" }
    if counts.unchanged + counts.conflicts > 0 {
      return counted(
        counts.conflictWords
          + [
            (counts.unchanged, "unchanged"), (counts.blocked, "with errors"),
            (counts.existing, "existing"),
            (counts.sentBefore, "sent before"),
          ].filter { $0.0 > 0 })
    }
    if counts.sentBefore == leftOut.count { return "every contact was sent before" }
    if counts.sentBefore > 0 {
      return counted([
        (counts.sentBefore, "sent before"), (counts.existing, "existing"),
        (counts.blocked, "with errors"),
      ])
    }
    let existing = leftOut.count { $0.problems.isEmpty }
    if existing == 0 { return "every contact has errors" }
    return existing == leftOut.count
      ? "all are already in HubSpot" : "every contact is already in HubSpot or has errors"
  }
}

extension LeftOut {
  /// Why it is left out, in one line.
  var words: String {
    switch reason {
    case .errors(let problems):
      let first = problems.first(where: \.isError) ?? problems.first
      let more = problems.count(where: \.isError) - 1
      let text = first.map { "\($0.path.text): \($0.message)" } ?? ""
      return more > 0 ? "\(text) (+\(more) more)" : text
    case .exists(let recordID):
      return "already in HubSpot" + (recordID.map { ", id \($0)" } ?? "")
    case .unchanged:
      return "nothing changes"
    case .sent(.created(let recordID)):
      return "sent before" + (recordID.map { ", id \($0)" } ?? "")
    case .sent(.unknown):
      return "sent before, outcome unknown"
    case .conflict(let conflict):
      return conflict.sentence
    case .notMarked:
      return "not marked"
    }
  }
}

/// `create 8, blocked 3`: the first is always said, the others where there are any.
func counted(_ counts: [(Int, String)]) -> String {
  counts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
    .map { "\($0.element.1) \($0.element.0)" }.joined(separator: ", ")
}

/// `1 property`, `2 properties`.
func counted(_ count: Int, _ plural: String) -> String {
  guard count == 1 else { return "\(count) \(plural)" }
  return
    "1 \(plural.hasSuffix("ies") ? plural.dropLast(3) + "y" : plural.dropLast(plural.hasSuffix("s") ? 1 : 0))"
}

/// `812 B`, `4.1 KiB`, `1.2 MiB`.
func byteCount(_ bytes: Int) -> String {
  if bytes < 1024 { return "\(bytes) B" }
  let isMega = bytes >= 1024 * 1024
  let unit = isMega ? 1024 * 1024 : 1024
  let tenths = bytes / unit * 10 + bytes % unit * 10 / unit
  return "\(tenths / 10).\(tenths % 10) \(isMega ? "MiB" : "KiB")"
}

/// The first eight digits of a hash, which tell it from others.
func shortHash(_ hash: String) -> String {
  hash.count > 12 ? "\(hash.prefix(8))..\(hash.suffix(2))" : hash
}

/// Facts three blanks apart, in as few lines as they fit in; none is broken.
func flowed(_ facts: [String], columns: Int) -> [String] {
  facts.reduce(into: []) { lines, fact in
    if let last = lines.last, last.count + 3 + fact.count <= columns {
      lines[lines.count - 1] = "\(last)   \(fact)"
    } else {
      lines.append(fact)
    }
  }
}
