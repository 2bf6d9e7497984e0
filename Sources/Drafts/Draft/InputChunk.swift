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
    let (next, isTooLarge) = seal.nextID.rawValue.addingReportingOverflow(first.rawValue)
    guard (1...Self.capacity).contains(seal.count), !isTooLarge, seal.matches(bytes) else { return nil }
    (count, nextID) = (seal.count, InputID(rawValue: next))
    content = Mutex(.bytes(bytes, first.rawValue))
  }

  public var inputs: [DraftInput] {
    content.withLock { content in
      switch content {
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
