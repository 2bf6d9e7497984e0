import Drafts
import Foundation
import Synchronization

/// Inputs that are stored in several parts. Decoding is most of what the opening of a large draft costs, and no part
/// depends on another, so all processors take their share.
enum InputParts {
  /// The inputs of all parts, in their order.
  /// - Throws: `DraftCodingError` of the first part that is damaged.
  static func decode(_ parts: [[UInt8]]) throws -> [DraftInput] {
    guard parts.count > 1 else { return try parts.first.map { try DraftCoding.decode($0) } ?? [] }
    let decoded = Mutex([Result<[DraftInput], any Error>?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Result { try DraftCoding.decode(parts[index]) }
      decoded.withLock { $0[index] = result }
    }
    return try decoded.withLock { try $0.flatMap { try $0?.get() ?? [] } }
  }
}
