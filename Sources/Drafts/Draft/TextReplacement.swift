/// Text that takes the place of other text in values.
public struct TextReplacement {
  /// Why there is nothing to look for.
  public enum Problem: Error, Equatable, Sendable {
    case empty
    /// No regular expression; with what is wrong.
    case pattern(String)
  }

  private let regex: Regex<AnyRegexOutput>
  /// Letters that a value has to hold, where that can be told by comparing bytes. Most values do not, and a regular
  /// expression takes many times as long to find that out.
  private let needle: [UInt8]
  private let template: ReplacementTemplate

  /// - Parameter isPattern: the text is a regular expression, and `$1` in the replacement what its first group found.
  public init(
    of text: String, with replacement: String, isPattern: Bool = false, ignoringCase: Bool = false
  ) throws(Problem) {
    guard !text.isEmpty else { throw .empty }
    let regex = isPattern ? try Self.regex(text) : Regex<AnyRegexOutput>(Regex<Substring>(verbatim: text))
    self.regex = regex.ignoresCase(ignoringCase)
    needle = !isPattern && !ignoringCase && text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : []
    template = isPattern ? ReplacementTemplate(replacement) : ReplacementTemplate(verbatim: replacement)
  }

  private static func regex(_ pattern: String) throws(Problem) -> Regex<AnyRegexOutput> {
    guard !PatternCaution.mayTakeForever(pattern) else {
      throw .pattern("a group that repeats must not choose or repeat inside, which could take for ever")
    }
    do {
      return try Regex(pattern)
    } catch {
      throw .pattern("check its brackets, braces and backslashes")
    }
  }

  /// The value with every match replaced; nil where that changes nothing.
  public func applied(to value: String) -> String? {
    guard value.utf8.contains(bytes: needle) else { return nil }
    var result = ""
    var end = value.startIndex
    for match in value.matches(of: regex) {
      result += value[end..<match.range.lowerBound]
      template.write(match.output, to: &result)
      end = match.range.upperBound
    }
    result += value[end...]
    return result == value ? nil : result
  }
}

extension String.UTF8View {
  fileprivate func contains(bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: bytes) { return true }
      rest.removeFirst()
    }
    return false
  }
}
