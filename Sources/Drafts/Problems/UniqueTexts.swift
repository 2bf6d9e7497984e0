/// Where each text of one unique key stands in a draft.
struct UniqueTexts: Sendable {
  let key: UniqueKey
  private var places: [String: InputPlaces] = [:]

  init(_ key: UniqueKey) {
    self.key = key
  }

  /// Makes room for so many inputs, most of which have an e-mail: a table that grows moves all that it holds, and a key
  /// would wait for that.
  mutating func expect(_ count: Int) {
    if key == .email { places.reserveCapacity(count) }
  }

  func all(_ text: String) -> [InputPlace] {
    places[text]?.all ?? []
  }

  /// Notes the texts of a chunk.
  /// - Parameter affected: takes the texts that more than one input has now.
  mutating func add(_ checked: CheckedChunk, affected: inout Set<String>) {
    for (offset, input) in checked.chunk.inputs.enumerated() {
      guard let text = key.text(of: input) else { continue }
      let place = InputPlace(serial: checked.serial, offset: offset)
      if places[text]?.add(place) == nil {
        places[text] = .one(place)
      } else {
        affected.insert(text)
      }
    }
  }

  /// Forgets the texts of chunks that left.
  /// - Returns: those that other inputs still have.
  mutating func remove(_ chunks: [CheckedChunk]) -> Set<String> {
    let serials = Set(chunks.map(\.serial))
    var affected: Set<String> = []
    for text in Set(chunks.flatMap { $0.chunk.inputs.compactMap { key.text(of: $0) } }) {
      let left = places[text]?.leaving(serials)
      places[text] = left
      if left != nil { affected.insert(text) }
    }
    return affected
  }
}
