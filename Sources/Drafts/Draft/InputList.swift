/// The inputs of a draft, in order, in chunks of at most 64.
///
/// An edit rebuilds the chunks that it touches and shares all others with copies of the list, so that holding a
/// copy while editing costs one pointer a chunk.
public struct InputList: Sendable {
  public private(set) var chunks: [InputChunk] = []
  /// The index of the first input of each chunk.
  private var starts: [Int] = []
  public private(set) var count = 0

  public init() {}

  public init(_ inputs: some Sequence<DraftInput>) {
    chunks = InputChunk.chunks(of: Array(inputs))
    renumber(from: 0)
  }

  /// The inputs of some chunks, one behind the other.
  public init(chunks: [InputChunk]) {
    self.chunks = chunks
    renumber(from: 0)
  }

  /// Larger than the identity of each.
  var nextID: InputID { chunks.map(\.nextID).max() ?? InputID(rawValue: 0) }

  /// Puts the inputs of another list behind its own.
  public mutating func append(_ other: InputList) {
    let first = chunks.count
    chunks += other.chunks
    renumber(from: first)
  }

  /// Replaces inputs. Places beyond the end count as the end.
  /// - Returns: the inputs that were removed.
  @discardableResult
  public mutating func splice(at: Int, removing: Int, inserting: [DraftInput]) -> [DraftInput] {
    let lower = Swift.min(Swift.max(at, 0), count)
    let upper = lower + Swift.min(Swift.max(removing, 0), count - lower)
    let removed = Array(self[lower..<upper])
    let touched = touchedChunks(lower, upper)
    let start = touched.isEmpty ? lower : starts[touched.lowerBound]
    let old = chunks[touched].flatMap(\.inputs)
    let rebuilt = old.prefix(lower - start) + inserting + old.dropFirst(upper - start)
    chunks.replaceSubrange(touched, with: InputChunk.chunks(of: Array(rebuilt)))
    renumber(from: touched.lowerBound)
    return removed
  }

  /// The number of the chunk that holds an index, and the place inside it.
  public func location(of index: Int) -> (chunk: Int, offset: Int) {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= index { lower = middle } else { upper = middle }
    }
    return (lower, index - starts[lower])
  }

  /// The index of the first input of a chunk.
  public func start(ofChunk chunk: Int) -> Int {
    starts[chunk]
  }

  private func touchedChunks(_ lower: Int, _ upper: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    let first = location(of: Swift.min(lower, count - 1)).chunk
    let last = location(of: Swift.min(Swift.max(lower, upper - 1), count - 1)).chunk
    let left = chunks[first...last].reduce(0) { $0 + $1.count } - (upper - lower)
    let neighbour = last + 1
    guard left < InputChunk.comfortable, neighbour < chunks.count else { return first..<neighbour }
    return first..<neighbour + 1
  }

  private mutating func renumber(from chunk: Int) {
    starts.removeSubrange(Swift.min(chunk, starts.count)...)
    count = chunk == 0 ? 0 : starts[chunk - 1] + chunks[chunk - 1].count
    for piece in chunks[chunk...] {
      starts.append(count)
      count += piece.count
    }
  }
}

extension InputList: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> DraftInput {
    let place = location(of: index)
    return chunks[place.chunk].inputs[place.offset]
  }

  /// Walks chunk by chunk, without looking for the chunk of each index.
  public func makeIterator() -> InputIterator {
    InputIterator(chunks: chunks)
  }
}

/// Walks through the inputs of a list in order.
public struct InputIterator: IteratorProtocol {
  private var chunks: ArraySlice<InputChunk>
  private var inputs: ArraySlice<DraftInput> = []

  init(chunks: [InputChunk]) {
    self.chunks = chunks[...]
  }

  public mutating func next() -> DraftInput? {
    if inputs.isEmpty, let chunk = chunks.popFirst() { inputs = chunk.inputs[...] }
    return inputs.popFirst()
  }
}

extension InputList: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}

extension InputList: ExpressibleByArrayLiteral {
  public init(arrayLiteral inputs: DraftInput...) {
    self.init(inputs)
  }
}
