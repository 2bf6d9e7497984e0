extension StyledText {
  /// The part of the line at places counted in grapheme clusters, its roles kept.
  public func slice(_ range: Range<Int>) -> StyledText {
    var result = StyledText()
    var start = 0
    for span in spans {
      let count = span.text.count
      let part = range.clamped(to: start..<start + count)
      if !part.isEmpty {
        let text = span.text.dropFirst(part.lowerBound - start).prefix(part.count)
        result.append(String(text), span.role)
      }
      start += count
    }
    return result
  }

  /// Lines of at most `columns`, broken as ``TextWidth/wrap(_:to:)`` does.
  public func wrapped(to columns: Int) -> [StyledText] {
    let whole = text
    if !exceeds(columns), !whole.contains(where: \.isNewline) { return [self] }
    return TextWidth.wrap(whole, to: columns).map { line in
      let start = whole.distance(from: whole.startIndex, to: line.startIndex)
      return slice(start..<start + line.count)
    }
  }
}
