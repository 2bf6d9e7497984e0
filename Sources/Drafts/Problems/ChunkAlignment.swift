/// Which checked chunks an edit left alone, which are new and which are gone.
struct ChunkAlignment {
  /// In the order of the list as it is now.
  private(set) var chunks: [CheckedChunk] = []
  private(set) var left: [CheckedChunk] = []

  /// Chunks are kept in the order in which they were; one that moved counts as gone and new.
  init(of old: [CheckedChunk], with new: [InputChunk], nextSerial: inout UInt64) {
    let known = Dictionary(
      old.enumerated().map { (ObjectIdentifier($1.chunk), $0) }, uniquingKeysWith: { first, _ in first })
    var kept = 0
    chunks.reserveCapacity(new.count)
    for chunk in new {
      if let position = known[ObjectIdentifier(chunk)], position >= kept {
        left += old[kept..<position]
        chunks.append(old[position])
        kept = position + 1
      } else {
        chunks.append(CheckedChunk(chunk: chunk, serial: nextSerial))
        nextSerial += 1
      }
    }
    left += old[kept...]
  }
}
