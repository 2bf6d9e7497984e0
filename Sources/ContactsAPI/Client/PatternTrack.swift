/// Follows the patterns of an automaton over bytes that come one by one, and remembers where they stood.
struct PatternTrack {
  private let automaton: PatternAutomaton
  private var state = PatternAutomaton.start
  /// Where the last bytes stood, as many as the longest pattern has and one more.
  private var places: [Int]
  private var count = 0
  /// Where the byte before the last match stood; nil if it was the first one.
  private(set) var before: Int?

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    places = [Int](repeating: 0, count: automaton.longest + 1)
  }

  /// - Returns: where the pattern begins that ends with this byte; nil if none does.
  mutating func take(_ byte: UInt8, at place: Int) -> Int? {
    places[count % places.count] = place
    count += 1
    state = automaton.next(state, byte)
    guard let length = automaton.match(at: state) else { return nil }
    state = PatternAutomaton.start
    before = count > length ? places[(count - length - 1) % places.count] : nil
    return places[(count - length) % places.count]
  }
}
