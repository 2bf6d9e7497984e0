/// A piece of text of one role.
public struct Span: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// A line of text in several roles.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var spans: [Span]

  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  public init(_ text: String, _ role: Role = .text) {
    spans = [Span(text, role)]
  }

  public init(stringLiteral text: String) {
    self.init(text)
  }

  public var text: String { spans.map(\.text).joined() }
  public var columns: Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

  /// Whether the line takes more than `limit` columns, found out by looking at no more of it than that takes.
  public func exceeds(_ limit: Int) -> Bool {
    var used = 0
    for span in spans {
      used += TextWidth.columns(Substring(span.text), upTo: limit - used)
      if used > limit { return true }
    }
    return false
  }

  public mutating func append(_ text: String, _ role: Role = .text) {
    spans.append(Span(text, role))
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.spans + right.spans)
  }

  /// The start of the line that fits in `columns`, with `ellipsis` in the role of the span that was cut.
  public func truncated(to columns: Int, ellipsis: Character? = nil) -> StyledText {
    if !exceeds(columns) { return self }
    var result = StyledText()
    var left = columns
    for span in spans {
      let width = TextWidth.columns(Substring(span.text), upTo: left)
      if width >= left {
        // One column more than is left, so that the mark appears also where this span alone would fit.
        let text = width > left ? span.text : span.text + " "
        result.append(TextWidth.truncate(text, to: left, ellipsis: ellipsis), span.role)
        return result
      }
      result.spans.append(span)
      left -= width
    }
    return result
  }
}
