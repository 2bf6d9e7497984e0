/// Follows the patterns of an automaton over bytes that come one by one, and remembers where they stood.
struct PatternTrack {
  private let automaton: PatternAutomaton
  private var state = PatternAutomaton.start
  /// Where the last bytes stood, as many as the longest pattern has and one more: a ring.
  private var places: [Int]
  /// The place in the ring of the next byte.
  private var head = 0
  private var count = 0
  /// Where the byte before the last match stood; nil if it was the first one.
  private(set) var before: Int?

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    places = [Int](repeating: 0, count: automaton.longest + 1)
  }

  /// Nothing that was taken begins a pattern.
  var isIdle: Bool { state == PatternAutomaton.start }

  /// Goes past bytes none of which begins a pattern, while nothing else does either.
  /// - Parameter place: of the last one. Nobody asks where the others stood.
  mutating func pass(_ place: Int) {
    places[head] = place
    head = head + 1 == places.count ? 0 : head + 1
    count += 1
  }

  /// - Returns: where the pattern begins that ends with this byte; nil if none does.
  mutating func take(_ byte: UInt8, at place: Int) -> Int? {
    pass(place)
    state = automaton.next(state, byte)
    guard state != PatternAutomaton.start, let length = automaton.match(at: state) else { return nil }
    state = PatternAutomaton.start
    before = count > length ? position(ofByte: length + 1) : nil
    return position(ofByte: length)
  }

  /// Counted backwards from the last one, which is 1.
  private func position(ofByte number: Int) -> Int {
    places[(head + places.count - number) % places.count]
  }
}
