import Algorithms

extension InputList {
  /// Applies splices one after the other.
  ///
  /// An edit of many contacts has a splice for each. Those that go through the list one way are applied together, so
  /// that a chunk is rebuilt once and not for each of its inputs.
  /// - Returns: the splices that take them back.
  mutating func apply(_ splices: [Splice]) -> [Splice] {
    guard splices.count > 1, fits(splices) else { return splices.map { apply($0) }.reversed() }
    let before = self
    let inverse = { (part: Part) in
      Splice(
        at: part.splice.at, removing: part.splice.inserting.count, inserting: Array(before[part.place]))
    }
    if let parts = partsForwards(splices) {
      replace(parts)
      return parts.reversed().map(inverse)
    }
    if let parts = partsBackwards(splices) {
      replace(parts.reversed())
      return parts.reversed().map(inverse)
    }
    return splices.map { apply($0) }.reversed()
  }

  /// A splice, with what it removes as places in the list before all splices.
  private struct Part {
    var place: Range<Int>
    var splice: Splice
  }

  private mutating func apply(_ splice: Splice) -> Splice {
    let at = Swift.min(Swift.max(splice.at, 0), count)
    let removed = self.splice(at: at, removing: splice.removing, inserting: splice.inserting)
    return Splice(at: at, removing: splice.inserting.count, inserting: removed)
  }

  /// - Parameter parts: in the order of their places.
  private mutating func replace(_ parts: [Part]) {
    let before = self
    let runs = parts.chunked { $1.place.lowerBound - $0.place.upperBound <= InputChunk.capacity }
    for run in runs.reversed() {
      let start = run.first?.place.lowerBound ?? 0
      var end = start
      var new: [DraftInput] = []
      for part in run {
        new += before[end..<part.place.lowerBound]
        new += part.splice.inserting
        end = part.place.upperBound
      }
      splice(at: start, removing: end - start, inserting: new)
    }
  }

  /// Whether no splice can reach beyond the ends.
  private func fits(_ splices: [Splice]) -> Bool {
    let most = count + splices.reduce(0) { $0 + $1.inserting.count }
    return splices.allSatisfy { (0...most).contains($0.at) && (0...count).contains($0.removing) }
  }

  /// Nil where a splice lies before the end of the one before it.
  private func partsForwards(_ splices: [Splice]) -> [Part]? {
    var parts: [Part] = []
    var (end, growth) = (0, 0)
    for splice in splices {
      let lower = splice.at - growth
      guard lower >= end, lower + splice.removing <= count else { return nil }
      end = lower + splice.removing
      growth += splice.inserting.count - splice.removing
      parts.append(Part(place: lower..<end, splice: splice))
    }
    return parts
  }

  /// Nil where a splice lies behind the beginning of the one before it.
  private func partsBackwards(_ splices: [Splice]) -> [Part]? {
    var parts: [Part] = []
    var start = count
    for splice in splices {
      guard splice.at + splice.removing <= start else { return nil }
      parts.append(Part(place: splice.at..<splice.at + splice.removing, splice: splice))
      start = splice.at
    }
    return parts
  }
}
