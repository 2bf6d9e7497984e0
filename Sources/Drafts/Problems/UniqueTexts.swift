/// Where each text of one unique key stands in a draft.
struct UniqueTexts: Sendable {
  let key: UniqueKey
  private var first: [TextDigest: InputPlace] = [:]
  /// Nearly always a text stands in one place. In no order.
  private var others: [TextDigest: [InputPlace]] = [:]

  init(_ key: UniqueKey) {
    self.key = key
  }

  /// Makes room for so many inputs, most of which have an e-mail: a table that grows moves all that it holds, and a key
  /// would wait for that.
  mutating func expect(_ count: Int) {
    if key == .email { first.reserveCapacity(count) }
  }

  /// The first input of the draft that has a text.
  func first(_ text: TextDigest) -> InputPlace? { first[text] }

  /// Notes the texts of a chunk.
  /// - Parameter position: where an input stands in the draft.
  /// - Returns: the inputs whose text an earlier one has now.
  mutating func add(_ checked: CheckedChunk, position: (InputPlace) -> Int) -> [Repetition] {
    var repetitions: [Repetition] = []
    for (offset, input) in checked.chunk.inputs.enumerated() {
      guard let text = key.digest(of: input) else { continue }
      let place = InputPlace(serial: checked.serial, offset: offset)
      guard let known = first[text] else {
        first[text] = place
        continue
      }
      let later = position(place) < position(known) ? known : place
      if later == known { first[text] = place }
      others[text, default: []].append(later)
      repetitions.append(Repetition(place: later, isOne: true))
    }
    return repetitions
  }

  /// Forgets the texts of chunks that left.
  /// - Parameter position: where an input stands in the draft.
  /// - Returns: the inputs whose text no earlier one has any longer.
  mutating func remove(_ chunks: [CheckedChunk], position: (InputPlace) -> Int) -> [Repetition] {
    let serials = Set(chunks.map(\.serial))
    var repetitions: [Repetition] = []
    for text in Set(chunks.flatMap { $0.chunk.inputs.compactMap { key.digest(of: $0) } }) {
      var left = others[text, default: []].filter { !serials.contains($0.serial) }
      if let known = first[text], serials.contains(known.serial) {
        let next = left.indices.min { position(left[$0]) < position(left[$1]) }
        first[text] = next.map { left.remove(at: $0) }
        if let place = first[text] { repetitions.append(Repetition(place: place, isOne: false)) }
      }
      others[text] = left.isEmpty ? nil : left
    }
    return repetitions
  }

  /// Whether an input repeats the text of an earlier one.
  struct Repetition {
    let place: InputPlace
    let isOne: Bool
  }
}

extension UniqueKey {
  func digest(of input: DraftInput) -> TextDigest? { text(of: input).map { TextDigest($0) } }
}
