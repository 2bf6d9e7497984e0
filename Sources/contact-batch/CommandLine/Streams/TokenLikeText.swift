import ContactsAPI

extension String {
  /// Without what looks like an access token: `pat-`, a region and an id, or a long run of letters of both cases and
  /// digits, as nobody names a file or a profile.
  var hidingTokenLikeText: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: \.isTokenCharacter) {
      let end = rest[start...].firstIndex { !$0.isTokenCharacter } ?? rest.endIndex
      result += rest[..<start]
      result += Self.hidingToken(in: rest[start..<end])
      rest = rest[end...]
    }
    return result + rest
  }

  /// - Parameter run: letters, digits, `-` and `_` alone.
  private static func hidingToken(in run: Substring) -> String {
    if run.isRandom { return AccessToken.placeholder }
    guard let start = run.startOfPrivateToken else { return String(run) }
    return run[..<start] + AccessToken.placeholder
  }
}

extension Substring {
  /// Shorter parts are words, or those of an UUID.
  private static let shortestRandom = 24
  private static let shortestID = 8

  /// Whether one of its parts is.
  fileprivate var isRandom: Bool {
    split { $0 == "-" || $0 == "_" }.contains { part in
      part.utf8.count >= Self.shortestRandom && part.contains(where: \.isUppercase)
        && part.contains(where: \.isLowercase) && part.contains(where: \.isNumber)
    }
  }

  /// Where `pat-eu1-…` begins, as its own word.
  fileprivate var startOfPrivateToken: Index? {
    var isAtStart = true
    var index = startIndex
    while index < endIndex {
      if isAtStart, self[index...].isPrivateToken { return index }
      isAtStart = self[index] == "-" || self[index] == "_"
      index = self.index(after: index)
    }
    return nil
  }

  private var isPrivateToken: Bool {
    let parts = split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].lowercased() == "pat" && (2...8).contains(parts[1].count)
      && parts[2].count >= Self.shortestID && parts[1...].contains { $0.contains(where: \.isNumber) }
  }
}

extension Character {
  fileprivate var isTokenCharacter: Bool {
    isASCII && (isLetter || isNumber) || self == "-" || self == "_"
  }
}
