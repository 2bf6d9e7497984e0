/// Makes the words of an error fit for people: no JSON, no names of classes, one line.
public enum PlainErrorText {
  /// The words without what only programs read; empty where nothing is left.
  public static func plain(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = words.cut(before: embedded)
    words = words.replacing(#/ ?\((?:token|through reference chain|class)[^)]*\)/#, with: "")
    words = words.replacing(#/ ?\bat [\w.$]+\([\w.]+:\d+\)/#, with: "")
    words = words.replacing(#/\b(?:[\w$]+\.)*[A-Z]\w*(?:Exception|Error)\b:? ?/#, with: "")
    words = words.replacing(#/`([^`]*)`/#) { word(for: $0.1) }
    words = words.replacing(#/\b(?:[a-z]\w*\.){2,}[A-Z]\w*(?:[.$]\w+)*/#) { word(for: $0.0) }
    words = words.replacing(#/\b[A-Z]\w*\{[^}]*\}+/#, with: "a value")
    words = words.replacing(#/\b(?:Json[A-Z]\w*|[A-Z][a-z]+(?:[A-Z][a-z]+){2,})(?:\.\w+)?/#, with: "a value")
    return tidied(words)
  }

  /// What JSON, or a list of options with all that is known of each, begins with.
  private static var embedded: Regex<Substring> { #/\[\s*[\[{"]|\{\s*["}]|\[\s*label:/# }

  /// What a type of the server's is to people.
  private static func word(for name: some StringProtocol) -> String {
    let last = String(name).split { ".$<".contains($0) }.last.map { String($0) } ?? ""
    guard name.contains(".") || last.first?.isUppercase == true || last == "int" || last == "long" else {
      return name.isEmpty ? "" : "\"\(name)\""
    }
    return switch last {
    case "String", "CharSequence": "text"
    case "Integer", "Long", "Short", "BigDecimal", "BigInteger", "Double", "Float", "int", "long": "a number"
    case "Boolean": "true or false"
    case "List", "ArrayList", "Set", "HashSet", "Collection", "START_ARRAY": "a list"
    case "START_OBJECT", "Map", "HashMap", "LinkedHashMap": "an object"
    default: "a value"
    }
  }

  private static func tidied(_ text: String) -> String {
    var words = text.split(separator: " ").joined(separator: " ")
    while let last = words.last, last.isWhitespace || ":;,.".contains(last) { words.removeLast() }
    return words.replacing(" .", with: ".").replacing(" ,", with: ",")
  }
}

extension String {
  fileprivate func cut(before pattern: Regex<Substring>) -> String {
    guard let match = firstMatch(of: pattern) else { return self }
    return String(self[..<match.range.lowerBound])
  }
}
