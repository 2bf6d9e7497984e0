/// Finds text whatever its case.
public struct TextSearch: Sendable {
  /// Each cluster of the text in lower case.
  private let needle: [String]
  /// The clusters of the text in lower case: all at once, as ``isIn(_:)`` looks at a text.
  private let clusters: [Character]
  /// The needle in bytes, where it has ASCII letters only: then bytes can be looked at as they are.
  private let plainNeedle: [UInt8]?

  /// - Parameter text: an empty one is found nowhere.
  public init(_ text: String) {
    needle = text.map { $0.lowercased() }
    clusters = Array(text.lowercased())
    plainNeedle = text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.map(Self.folded) : nil
  }

  /// The places in a text from left to right, none overlapping.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard let head = needle.first else { return [] }
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    while start < text.endIndex {
      if text[start].lowercased() == head, let end = end(in: text, from: start) {
        ranges.append(start..<end)
        start = end
      } else {
        start = text.index(after: start)
      }
    }
    return ranges
  }

  public func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isIn)
  }

  /// - Parameter bytes: text in UTF-8.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == ArraySlice<UInt8>)
  @specialized(where Bytes == UnsafeBufferPointer<UInt8>)
  public func isIn<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bool {
    guard let plainNeedle else {
      return bytes.contains { $0 >= 0x80 } && isIn(clustersOf: String(decoding: bytes, as: UTF8.self))
    }
    guard let head = plainNeedle.first else { return false }
    return bytes.indices.contains { start in
      guard Self.folded(bytes[start]) == head else { return false }
      return bytes[start...].lazy.map(Self.folded).starts(with: plainNeedle)
    }
  }

  private func isIn(clustersOf text: String) -> Bool {
    guard let head = clusters.first else { return false }
    let text = text.lowercased()
    return text.indices.contains { text[$0] == head && text[$0...].starts(with: clusters) }
  }

  private func end(in text: String, from start: String.Index) -> String.Index? {
    var index = start
    for cluster in needle {
      guard index < text.endIndex, text[index].lowercased() == cluster else { return nil }
      index = text.index(after: index)
    }
    return index
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
