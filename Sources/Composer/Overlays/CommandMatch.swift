/// How well a command fits what is typed to find it. The smallest is the best.
///
/// A match in the name comes before any in the description, and whole words before their beginnings, so that what Enter
/// would run is what was meant.
enum CommandMatch: Int, Comparable {
  case wholeName, nameBeginsWithWord, nameBeginning, wordsOfName, wordBeginningsOfName, insideName
  case words, wordBeginnings
  /// Letters of the name in order, with others in between.
  case scattered

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private static let fewestLettersInside = 2
  private static let fewestLettersScattered = 3

  /// Nil where it does not fit.
  /// - Parameter isGrave: it is not found by letters here and there.
  init?(_ query: String, name: String, description: String, isGrave: Bool) {
    let (typed, query, name) = (query.words, query.words.joined(separator: " "), name.lowercased())
    guard !query.isEmpty else { return nil }
    if name == query {
      self = .wholeName
    } else if name.hasPrefix(query) {
      let next = name.dropFirst(query.count).first
      self = next?.isLetter == false ? .nameBeginsWithWord : .nameBeginning
    } else if query.count < Self.fewestLettersInside {
      return nil
    } else if let match = Self.match(typed, name.words, .wordsOfName, .wordBeginningsOfName) {
      self = match
    } else if name.contains(query) {
      self = .insideName
    } else if let match = Self.match(typed, name.words + description.words, .words, .wordBeginnings) {
      self = match
    } else if query.count >= Self.fewestLettersScattered, !isGrave, name.hasLetters(of: query) {
      self = .scattered
    } else {
      return nil
    }
  }

  private static func match(_ typed: [String], _ words: [String], _ whole: Self, _ begun: Self) -> Self? {
    if typed.allSatisfy(words.contains) { return whole }
    return typed.allSatisfy { query in words.contains { $0.hasPrefix(query) } } ? begun : nil
  }
}

extension String {
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// They come in this order.
  fileprivate func hasLetters(of query: String) -> Bool {
    var rest = self[...]
    return query.allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
  }
}
