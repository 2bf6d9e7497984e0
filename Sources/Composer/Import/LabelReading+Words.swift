import Drafts
import TerminalUI

extension [LabelReading: Int] {
  private var ordered: [(key: LabelReading, value: Int)] {
    sorted { ($0.key.property, $0.key.label) < ($1.key.property, $1.key.label) }
  }

  /// `lifecyclestage: lead <- Lead (40)`, a line for each.
  var lines: [StyledText] {
    ordered.map { reading, count in
      StyledText("\(reading.property): \(reading.value) <- \(reading.label) (\(count))", .muted)
    }
  }

  /// `read lead <- Lead and 3 more labels`; empty where there are none.
  var words: String {
    guard let first = ordered.first?.key else { return "" }
    let more = count > 1 ? " and \(count - 1) more label\(count > 2 ? "s" : "")" : ""
    return "read \(first.value) <- \(first.label)\(more)"
  }
}
