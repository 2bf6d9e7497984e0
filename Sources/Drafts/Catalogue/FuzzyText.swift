/// A text that can be searched for letters in order, ignoring case.
struct FuzzyText {
  static let exactBonus = 10_000
  /// Whole words outrank beginnings of words, those outrank letters in a run, and those letters here and there.
  private static let wholeWord = 3_000
  private static let wordBeginning = 2_000
  private static let together = 1_000
  private static let letter = 16
  private static let wordStart = 12
  private static let run = 8
  private static let textStart = 6

  /// One number for each character: the first scalar of its lower case.
  private let letters: [UInt32]
  /// As `letters`, before they were lower-cased.
  private let originals: [UInt32]

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      originals = text.utf8.map { UInt32($0) }
      letters = originals.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    } else {
      originals = text.map { $0.unicodeScalars.first?.value ?? 0 }
      letters = text.map { $0.lowercased().unicodeScalars.first?.value ?? 0 }
    }
  }

  struct Match: Hashable {
    let score: Int
    let offsets: [Int]
    /// The text is the query and nothing else.
    let isWhole: Bool
  }

  /// Where the letters of a query stand in this text: as a run if there is one, at the start of a word at best.
  func match(_ query: FuzzyText) -> Match? {
    guard let offsets = run(query.letters) ?? subsequence(query.letters) else { return nil }
    return Match(score: score(offsets), offsets: offsets, isWhole: query.letters == letters)
  }

  private func run(_ query: [UInt32]) -> [Int]? {
    guard !query.isEmpty, query.count <= letters.count else { return nil }
    let starts = (0...letters.count - query.count).lazy.filter { start in
      letters[start] == query[0] && letters[start..<start + query.count].elementsEqual(query)
    }
    let start =
      starts.first { isWordStart($0) && isWordEnd($0 + query.count - 1) } ?? starts.first(where: isWordStart)
      ?? starts.first
    return start.map { Array($0..<$0 + query.count) }
  }

  /// The letters from left to right, then moved together as far as the last one allows.
  private func subsequence(_ query: [UInt32]) -> [Int]? {
    guard var end = forward(query) else { return nil }
    var offsets: [Int] = []
    for letter in query.reversed() {
      while letters[end] != letter { end -= 1 }
      offsets.append(end)
      end -= 1
    }
    return offsets.reversed()
  }

  /// The offset of the last letter of the leftmost occurrence.
  private func forward(_ query: [UInt32]) -> Int? {
    var next = 0
    var last = -1
    for (offset, letter) in letters.enumerated() where next < query.count && letter == query[next] {
      next += 1
      last = offset
    }
    return next == query.count ? last : nil
  }

  private func score(_ offsets: [Int]) -> Int {
    var score = offsets.first == 0 ? Self.textStart : 0
    var previous: Int?
    for offset in offsets {
      score += Self.letter
      if isWordStart(offset) { score += Self.wordStart }
      if let previous { score += offset == previous + 1 ? Self.run : -min(offset - previous - 1, Self.run) }
      previous = offset
    }
    return score + rank(offsets) - letters.count / 8
  }

  private func rank(_ offsets: [Int]) -> Int {
    guard let first = offsets.first, let last = offsets.last, last - first == offsets.count - 1 else {
      return 0
    }
    guard isWordStart(first) else { return Self.together }
    return isWordEnd(last) ? Self.wholeWord : Self.wordBeginning
  }

  private func isWordEnd(_ offset: Int) -> Bool {
    guard offset + 1 < letters.count else { return true }
    let after = originals[offset + 1]
    return after < 0x80 && !Self.isLetterOrDigit(after)
  }

  /// Behind something that is no letter or digit, or a capital behind a small letter.
  private func isWordStart(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = originals[offset - 1]
    if before < 0x80, !Self.isLetterOrDigit(before) { return true }
    return (0x41...0x5A).contains(originals[offset]) && (0x61...0x7A).contains(before)
  }

  private static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
}
