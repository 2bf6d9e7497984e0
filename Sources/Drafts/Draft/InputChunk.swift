import Algorithms
import Synchronization

/// Neighbouring inputs of a draft. A chunk never changes: an edit replaces those that it touches, so that whoever
/// keeps something for each chunk knows by identity what is still right.
public final class InputChunk: Sendable {
  /// The most inputs that a chunk holds. What is done for one input of it is done for all: they are decoded together,
  /// and checked again after an edit.
  public static let capacity = 64
  /// A smaller chunk is joined with its neighbour when an edit touches it.
  static let comfortable = 16

  /// How many inputs it holds.
  public let count: Int
  /// Larger than the identity of each.
  public let nextID: InputID
  private let content: Mutex<Content>

  private enum Content {
    case inputs([DraftInput])
    /// They are decoded when they are first asked for: opening a draft costs little then, however large it is. Their
    /// identities count from the other number.
    case bytes([UInt8], UInt64)
    /// Their bytes are read when they are first asked for.
    case unread(Unread)
    /// Their bytes could not be read.
    case unreadable
  }

  private struct Unread {
    let read: @Sendable () -> [UInt8]?
    let seal: InputSeal
    let first: InputID
  }

  init(_ inputs: [DraftInput]) {
    count = inputs.count
    nextID = inputs.reduce(InputID(rawValue: 0)) { $0.following($1.id) }
    content = Mutex(.inputs(inputs))
  }

  /// Inputs as they were stored.
  /// - Parameter first: the identity from which those that are stored count.
  /// - Returns: nil where the bytes do not match their seal, or are too many for a chunk.
  public init?(stored bytes: [UInt8], seal: InputSeal, countingFrom first: InputID = InputID(rawValue: 0)) {
    guard let nextID = Self.nextID(seal, first), seal.matches(bytes) else { return nil }
    (count, self.nextID) = (seal.count, nextID)
    content = Mutex(.bytes(bytes, first.rawValue))
  }

  /// Inputs whose bytes are read later.
  /// - Parameters:
  ///   - first: the identity from which those that are stored count.
  ///   - read: gives the bytes as they are stored, nil where it cannot.
  /// - Returns: nil where the seal is of too many inputs for a chunk.
  public init?(
    seal: InputSeal, countingFrom first: InputID = InputID(rawValue: 0),
    read: @escaping @Sendable () -> [UInt8]?
  ) {
    guard let nextID = Self.nextID(seal, first) else { return nil }
    (count, self.nextID) = (seal.count, nextID)
    content = Mutex(.unread(Unread(read: read, seal: seal, first: first)))
  }

  private static func nextID(_ seal: InputSeal, _ first: InputID) -> InputID? {
    let (next, isTooLarge) = seal.nextID.rawValue.addingReportingOverflow(first.rawValue)
    return (1...capacity).contains(seal.count) && !isTooLarge ? InputID(rawValue: next) : nil
  }

  public var inputs: [DraftInput] {
    if let known { return known }
    fetch()
    return known ?? filled([])
  }

  /// Reads the bytes where that was left for later, and compares them with their seal.
  /// - Returns: false where they cannot be read or do not match; then they count as lost for good.
  @discardableResult
  public func fetch() -> Bool {
    let (unread, isReadable): (Unread?, Bool) = content.withLock { content in
      switch content {
      case .inputs, .bytes: (nil, true)
      case .unread(let unread): (unread, true)
      case .unreadable: (nil, false)
      }
    }
    guard let unread else { return isReadable }
    // Not under the lock: it may wait for a database.
    let bytes = unread.read().flatMap { unread.seal.matches($0) ? $0 : nil }
    return content.withLock { content in
      if case .unread = content { content = bytes.map { .bytes($0, unread.first.rawValue) } ?? .unreadable }
      if case .unreadable = content { return false }
      return true
    }
  }

  /// Nil where the bytes are not there.
  private var known: [DraftInput]? {
    content.withLock { content in
      switch content {
      case .unread, .unreadable: return nil
      case .inputs(let inputs): return inputs
      case .bytes(let bytes, let first):
        let inputs = ((try? DraftCoding.decode(bytes)) ?? []).map { $0.counted(from: first) }
        guard inputs.count == count else { return filled(inputs) }
        content = .inputs(inputs)
        return inputs
      }
    }
  }

  /// The inputs as they are stored, with the seal of the bytes.
  public func stored() -> (bytes: [UInt8], seal: InputSeal) {
    fetch()
    let kept: [UInt8]? = content.withLock { content in
      if case .bytes(let bytes, 0) = content { bytes } else { nil }
    }
    let bytes = kept ?? DraftCoding.encode(inputs)
    return (bytes, InputSeal(of: bytes, count: count, nextID: nextID))
  }

  /// Bytes that were never encoded here may lack inputs, under a seal that was made for them. In the place of those
  /// stand inputs that cannot be sent, and what is stored stays as it is.
  private func filled(_ inputs: [DraftInput]) -> [DraftInput] {
    let missing = max(0, count - inputs.count)
    return inputs.prefix(count) + Array(repeating: DraftInput(id: nextID), count: missing)
  }

  /// The inputs in chunks of nearly equal size, so that the next insertion does not split one again.
  static func chunks(of inputs: [DraftInput]) -> [InputChunk] {
    guard inputs.count > capacity else { return inputs.isEmpty ? [] : [InputChunk(inputs)] }
    let pieces = (inputs.count + capacity - 1) / capacity
    return inputs.evenlyChunked(in: pieces).map { InputChunk(Array($0)) }
  }
}
