/// Where each text of one unique key stands in a draft.
struct UniqueTexts: Sendable {
  let key: UniqueKey
  private var first: [TextDigest: InputPlace] = [:]
  /// Nearly always a text stands in one place.
  private var others: [TextDigest: [InputPlace]] = [:]

  init(_ key: UniqueKey) {
    self.key = key
  }

  /// Makes room for so many inputs, most of which have an e-mail: a table that grows moves all that it holds, and a key
  /// would wait for that.
  mutating func expect(_ count: Int) {
    if key == .email { first.reserveCapacity(count) }
  }

  func all(_ text: TextDigest) -> [InputPlace] {
    first[text].map { [$0] + others[text, default: []] } ?? []
  }

  /// Notes the texts of a chunk.
  /// - Parameter affected: takes the texts that more than one input has now.
  mutating func add(_ checked: CheckedChunk, affected: inout Set<TextDigest>) {
    for (offset, input) in checked.chunk.inputs.enumerated() {
      guard let text = key.digest(of: input) else { continue }
      let place = InputPlace(serial: checked.serial, offset: offset)
      if first[text] == nil {
        first[text] = place
      } else {
        others[text, default: []].append(place)
        affected.insert(text)
      }
    }
  }

  /// Forgets the texts of chunks that left.
  /// - Returns: those that other inputs still have.
  mutating func remove(_ chunks: [CheckedChunk]) -> Set<TextDigest> {
    let serials = Set(chunks.map(\.serial))
    var affected: Set<TextDigest> = []
    for text in Set(chunks.flatMap { $0.chunk.inputs.compactMap { key.digest(of: $0) } }) {
      let left = all(text).filter { !serials.contains($0.serial) }
      first[text] = left.first
      others[text] = left.count > 1 ? Array(left.dropFirst()) : nil
      if !left.isEmpty { affected.insert(text) }
    }
    return affected
  }
}

extension UniqueKey {
  func digest(of input: DraftInput) -> TextDigest? { text(of: input).map { TextDigest($0) } }
}
