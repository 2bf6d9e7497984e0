import Drafts
import Foundation
import GRDB
import Synchronization

/// Inputs that are stored in several parts.
///
/// A part that matches its seal becomes a chunk, and is decoded when somebody looks at it. One that an earlier version
/// stored has none and is decoded at once. Decoding is most of what the opening of a large draft costs, and no part
/// depends on another, so all processors take their share.
enum InputParts {
  /// The inputs of all rows, in their order.
  /// - Parameters:
  ///   - rows: with the columns `inputs`, `input_count`, `next_id` and `digest`.
  ///   - first: the identity from which those that are stored count.
  static func list(
    of rows: RowCursor, countingFrom first: InputID = InputID(rawValue: 0)
  ) throws -> InputList {
    var chunks: [InputChunk] = []
    // What has no seal or does not match it, and all that is behind it.
    var rest: [(bytes: [UInt8], count: Int?)] = []
    while let row = try rows.next() {
      let (bytes, seal) = (try row.bytes("inputs"), try seal(row))
      if rest.isEmpty, let seal, let chunk = InputChunk(stored: bytes, seal: seal, countingFrom: first) {
        chunks.append(chunk)
      } else {
        rest.append((bytes, seal?.count))
      }
    }
    var inputs = InputList(chunks: chunks)
    for (part, count) in zip(try decode(rest.map(\.bytes)), rest.map(\.count)) {
      if let count, count != part.count { throw DraftCodingError.form }
      inputs.append(InputList(part.map { $0.counted(from: first.rawValue) }))
    }
    return inputs
  }

  /// The values of `inputs`, `input_count`, `next_id` and `digest`.
  static func columns(of chunk: InputChunk) -> StatementArguments {
    let (bytes, seal) = chunk.stored()
    return [Data(bytes), seal.count, Int64(bitPattern: seal.nextID.rawValue), Data(seal.digest)]
  }

  static func seal(_ row: Row) throws -> InputSeal? {
    guard let count = try row.decode(Int?.self, forColumn: "input_count"),
      let nextID = try row.decode(Int64?.self, forColumn: "next_id")
    else { return nil }
    return InputSeal(
      count: count, nextID: InputID(rawValue: UInt64(bitPattern: nextID)), digest: try row.bytes("digest"))
  }

  /// - Throws: `DraftCodingError` of the first part that is damaged.
  private static func decode(_ parts: [[UInt8]]) throws -> [[DraftInput]] {
    guard parts.count > 1 else { return try parts.map { try DraftCoding.decode($0) } }
    let decoded = Mutex([Result<[DraftInput], any Error>?](repeating: nil, count: parts.count))
    SharedWork.perform(parts.count) { index in
      let result = Result { try DraftCoding.decode(parts[index]) }
      decoded.withLock { $0[index] = result }
    }
    return try decoded.withLock { try $0.map { try $0?.get() ?? [] } }
  }
}
