/// Where a key of the file stands for the second time, and which names lead there.
///
/// The library tells the first place and the key's own name only, so the rest is taken from the indentation. Of what
/// stands on one line in braces, the first place and the names before the line are all there is.
struct RepeatedKey {
  let line: Int
  let path: String

  /// - Parameters:
  ///   - line: of the first place, from 1, as the column is.
  init(_ name: String, line: Int, column: Int, in text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Line.init)
    let index = min(max(0, line - 1), lines.count - 1)
    var names = [name]
    var limit = column - 1
    for line in lines[...index].reversed() where !line.isBlank && line.indentation < limit {
      if let name = line.name { names.insert(name, at: 0) }
      limit = line.indentation
    }
    path = names.joined(separator: ".")
    let section = lines[(index + 1)...].prefix { $0.isBlank || $0.indentation >= column - 1 }
    let isFirstOnLine = lines[index].indentation == column - 1
    let second = section.firstIndex { $0.indentation == column - 1 && $0.name == name }
    self.line = (isFirstOnLine ? second.map { $0 + 1 } : nil) ?? index + 1
  }

  private struct Line {
    let indentation: Int
    let isBlank: Bool
    /// What stands before the first colon, without quotes.
    let name: String?

    init(_ text: Substring) {
      let words = text.drop { $0 == " " }
      indentation = text.count - words.count
      isBlank = words.isEmpty || words.first == "#"
      name = words.firstIndex(of: ":").map { end in
        String(words[..<end].filter { $0 != "\"" && $0 != "'" })
      }
    }
  }
}
