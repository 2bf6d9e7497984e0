/// Which checked chunks an edit left alone, which are new and which are gone.
struct ChunkAlignment {
  /// Where the chunks stood that an edit may have touched: those around them are as they were.
  let touched: Range<Int>
  /// What stands in their place.
  private(set) var chunks: [CheckedChunk] = []
  private(set) var left: [CheckedChunk] = []

  /// Chunks are kept in the order in which they were; one that moved counts as gone and new.
  init(of old: [CheckedChunk], with new: [InputChunk], nextSerial: inout UInt64) {
    let start = zip(old, new).prefix { $0.chunk === $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.suffix(most).reversed(), new.suffix(most).reversed()).prefix { $0.chunk === $1 }.count
    touched = start..<old.count - end
    let known = Dictionary(
      touched.map { (ObjectIdentifier(old[$0].chunk), $0) }, uniquingKeysWith: { first, _ in first })
    var kept = start
    for chunk in new[start..<new.count - end] {
      if let position = known[ObjectIdentifier(chunk)], position >= kept {
        left += old[kept..<position]
        chunks.append(old[position])
        kept = position + 1
      } else {
        chunks.append(CheckedChunk(chunk: chunk, serial: nextSerial))
        nextSerial += 1
      }
    }
    left += old[kept..<touched.upperBound]
  }
}
