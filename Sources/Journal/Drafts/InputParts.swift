import Drafts
import Foundation
import Synchronization

/// Inputs that are stored in several parts. Decoding is most of what the opening of a large draft costs, and no part
/// depends on another, so all processors take their share.
enum InputParts {
  /// So many parts are in memory as bytes and as inputs at once.
  private static let mostAtOnce = 8

  /// The inputs of all parts, in their order.
  /// - Parameters:
  ///   - next: the bytes of the next part; nil after the last.
  ///   - take: what each part holds.
  /// - Throws: `DraftCodingError` of the first part that is damaged, and what the closures throw.
  static func decode(_ next: () throws -> [UInt8]?, take: ([DraftInput]) throws -> Void) throws {
    while true {
      var parts: [[UInt8]] = []
      while parts.count < mostAtOnce, let part = try next() { parts.append(part) }
      if parts.isEmpty { return }
      for part in try decode(parts) { try take(part) }
      if parts.count < mostAtOnce { return }
    }
  }

  private static func decode(_ parts: [[UInt8]]) throws -> [[DraftInput]] {
    guard parts.count > 1 else { return try parts.map { try DraftCoding.decode($0) } }
    let decoded = Mutex([Result<[DraftInput], any Error>?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Result { try DraftCoding.decode(parts[index]) }
      decoded.withLock { $0[index] = result }
    }
    return try decoded.withLock { try $0.map { try $0?.get() ?? [] } }
  }
}
