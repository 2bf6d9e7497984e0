/// A file that names contacts and says nothing else of them: ids and e-mails, one a line or several.
public enum ContactNameList {
  /// The names, each once; nil for any other text. A title over them may say what they are.
  public static func names(in text: String) -> [String]? {
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || ",;\"".contains($0) }
    let lines = text.split(whereSeparator: \.isNewline)
    let hasTitle =
      lines.first.map { KeyedInput.title(in: [String($0)]) != nil || isEmail(title: $0) } ?? false
    let words = lines.dropFirst(hasTitle ? 1 : 0).flatMap { $0.split(whereSeparator: isSeparator) }
    let names = words.map { ContactQuery.name(String($0)) }
    guard !names.isEmpty, names.allSatisfy({ $0 != nil }) else { return nil }
    var seen: Set<String> = []
    return names.compactMap(\.self).filter { seen.insert($0.lowercased()).inserted }
  }

  private static func isEmail(title: Substring) -> Bool {
    ["email", "emailaddress", "mail"].contains(TitleWords.reduced(String(title)))
  }
}
