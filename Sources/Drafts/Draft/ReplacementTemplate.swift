/// Text in which `$1` to `$9` stand for what the groups of a pattern found, `$0` for all of it, and `$$` for `$`.
struct ReplacementTemplate {
  private enum Part {
    case text(String)
    case group(Int)
  }

  private var parts: [Part] = []

  init(verbatim text: String) {
    parts = [.text(text)]
  }

  init(_ template: String) {
    var text = ""
    var rest = template[...]
    while let character = rest.popFirst() {
      guard character == "$", let next = rest.first else {
        text.append(character)
        continue
      }
      if next == "$" {
        text.append("$")
        rest.removeFirst()
      } else if next.isASCII, let group = next.wholeNumberValue {
        parts += [.text(text), .group(group)]
        text = ""
        rest.removeFirst()
      } else {
        text.append(character)
      }
    }
    parts.append(.text(text))
  }

  /// A group that the pattern does not have, or that found nothing, is empty.
  func write(_ match: AnyRegexOutput, to result: inout String) {
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .group(let group) where match.indices.contains(group): result += match[group].substring ?? ""
      case .group: break
      }
    }
  }
}
