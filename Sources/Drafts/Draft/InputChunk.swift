import Algorithms

/// Neighbouring inputs of a draft. A chunk never changes: an edit replaces those that it touches, so that whoever
/// keeps something for each chunk knows by identity what is still right.
public final class InputChunk: Sendable {
  /// The most inputs that a chunk holds.
  public static let capacity = 256
  /// A smaller chunk is joined with its neighbour when an edit touches it.
  static let comfortable = 64

  public let inputs: [DraftInput]

  init(_ inputs: [DraftInput]) {
    self.inputs = inputs
  }

  /// The inputs in chunks of nearly equal size, so that the next insertion does not split one again.
  static func chunks(of inputs: [DraftInput]) -> [InputChunk] {
    guard inputs.count > capacity else { return inputs.isEmpty ? [] : [InputChunk(inputs)] }
    let pieces = (inputs.count + capacity - 1) / capacity
    return inputs.evenlyChunked(in: pieces).map { InputChunk(Array($0)) }
  }
}
