import TerminalUI

extension StyledText {
  /// The line with everything that a search finds in it in the role of a match.
  func marking(_ search: TextSearch) -> StyledText {
    let text = text
    let ranges = search.ranges(in: text).map {
      text.utf8Offset($0.lowerBound)..<text.utf8Offset($0.upperBound)
    }
    return ranges.reduce(self) { $0.giving(role: .match, to: $1) }
  }

  /// Cuts spans where needed. Offsets count bytes from the start of the line.
  private func giving(role: Role, to range: Range<Int>) -> StyledText {
    var result: [Span] = []
    var start = 0
    for span in spans {
      let bytes = Array(span.text.utf8)
      let inside = range.clamped(to: start..<start + bytes.count)
      let (lower, upper) = (inside.lowerBound - start, inside.upperBound - start)
      let pieces = [(bytes[..<lower], span.role), (bytes[lower..<upper], role), (bytes[upper...], span.role)]
      result += pieces.filter { !$0.0.isEmpty }.map { Span(String(decoding: $0.0, as: UTF8.self), $0.1) }
      start += bytes.count
    }
    return StyledText(result)
  }
}

extension String {
  fileprivate func utf8Offset(_ index: Index) -> Int {
    utf8.distance(from: utf8.startIndex, to: index)
  }
}
